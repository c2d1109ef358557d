import { i18n } from '#i18n'
import { changeSite, updateSites } from '@/bridge/policy-store'
import type { SiteChoice } from '@/components/options/SiteChoiceMenu'
import type { SitePolicy } from '@/core/sites/policy'
import type { Outcome } from './use-outcome'

/**
 * Changes the choice for a site; what else is stored for it stays.
 *
 * @param before as the reader sees it, to be restored on undo
 * @throws NotSavedError
 */
export async function chooseForSite(
  key: string,
  before: SitePolicy,
  choice: SiteChoice,
): Promise<Outcome> {
  await changeSite(
    key,
    choice === 'support'
      ? { support: true, since: Date.now() }
      : { support: false, whenNotice: choice },
  )
  const label = choice === 'support' ? i18n.t('options.supported') : i18n.t(`whenNotice.${choice}`)
  return { text: `${key} – ${label}`, undo: () => restore(key, before) }
}

async function restore(key: string, before: SitePolicy): Promise<undefined> {
  await updateSites((now) => ({ ...now, [key]: before }))
}
