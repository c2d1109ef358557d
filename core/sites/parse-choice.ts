import { isRecord } from '@/core/values/is-record'
import type { SiteChoice } from './choice-in-page'
import { fieldsWhere, POLICY_FIELDS } from './policy-fields'

/** Reads a choice of unknown origin as strictly as an import. `undefined`: it is none that a page may make. */
export function parseChoice(value: unknown): SiteChoice | undefined {
  const [entry, ...others] = isRecord(value) ? Object.entries(value) : []
  if (!entry || others.length > 0) return undefined
  const [name, sent] = entry
  const known = fieldsWhere(({ isSetInPage }) => isSetInPage).find((field) => field === name)
  if (!known) return undefined
  if (known === 'support') return typeof sent === 'boolean' ? { support: sent } : undefined
  if (known === 'whenNotice' && sent === null) return { whenNotice: null }
  const parsed = POLICY_FIELDS[known].parse(sent)
  // An empty list takes back all names.
  const isNone = parsed === undefined && Array.isArray(sent) && sent.length === 0
  return parsed === undefined && !isNone ? undefined : ({ [known]: parsed ?? [] } as SiteChoice)
}
