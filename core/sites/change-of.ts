import type { SiteChoice } from './choice-in-page'
import { fieldsWhere, pickFields, type SiteFields } from './policy-fields'

/**
 * What a choice changes in the stored policy. It comes out of a page, so fields that no page may set are left out.
 * Support is given and ended by functions of its own (see `give-support.ts`).
 */
export function changeOf(choice: Exclude<SiteChoice, { support: boolean }>): SiteFields {
  if ('whenNotice' in choice) return { whenNotice: choice.whenNotice ?? undefined }
  return pickFields(
    choice,
    fieldsWhere(({ isSetInPage, holds }) => isSetInPage && holds !== 'whileSupported'),
  )
}
