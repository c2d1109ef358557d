import { isRecord } from '@/core/values/is-record'
import { isTime } from '@/core/values/is-time'
import { DEFAULT_SETTINGS, type Settings, type SitePolicy, type Sites } from './policy'
import { fieldsWhere, POLICY_FIELDS, type SiteFields } from './policy-fields'
import { isSiteKey, limitSubdomains } from './site-key'
import { isWhenNotice } from './when-notice'

/** Reads settings of unknown origin; what is missing or broken falls back to the default. */
export function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return DEFAULT_SETTINGS
  return {
    whenNotice: isWhenNotice(value.whenNotice) ? value.whenNotice : DEFAULT_SETTINGS.whenNotice,
    ...(value.countVisits === false && { countVisits: false }),
    ...(value.countTotals === false && { countTotals: false }),
    ...(value.showBadge === false && { showBadge: false }),
    ...(value.checkDaily === false && { checkDaily: false }),
    ...(value.sync === true && { sync: true }),
  }
}

/**
 * Reads site policies of unknown origin. A broken entry is left out and the others are read all the same, so that one
 * corrupt site never costs the reader the rest of the list.
 */
export function parseSites(value: unknown): Sites {
  if (!isRecord(value)) return {}
  const entries = Object.entries(value).flatMap(([key, raw]) => {
    const policy = parsePolicy(raw)
    return policy && isSiteKey(key) ? [[key, limitSubdomains(key, policy)] as const] : []
  })
  return Object.fromEntries(entries)
}

const FIELDS = Object.entries(POLICY_FIELDS)
const CHOICES = fieldsWhere(({ isChoice }) => isChoice)

/**
 * Reads one site's policy, stored or just changed.
 *
 * @returns `undefined` when it is no policy or holds no choice, so that it need not be stored.
 */
export function parsePolicy(value: unknown): SitePolicy | undefined {
  if (!isRecord(value)) return undefined
  const fields = parseFields(value)
  if (CHOICES.every((name) => fields[name] === undefined)) return undefined
  const { support = false, ...others } = fields
  return { support, ...others, updatedAt: isTime(value.updatedAt) ? value.updatedAt : 0 }
}

/**
 * The fields of a policy, without those that are broken, say nothing, or do not hold any more, as the last check of a
 * site whose support has ended.
 */
export function parseFields(value: Record<string, unknown>): SiteFields {
  const isHolding = {
    always: true,
    whileSupported: value.support === true,
    whileDismissing: value.whenNotice === 'dismiss',
  }
  const fields: Record<string, unknown> = {}
  for (const [name, { parse, holds }] of FIELDS) {
    const parsed = isHolding[holds] ? parse(value[name]) : undefined
    if (parsed !== undefined) fields[name] = parsed
  }
  return fields
}
