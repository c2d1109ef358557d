import { isRecord } from '@/core/values/is-record'
import { isTime } from '@/core/values/is-time'
import {
  DEFAULT_SETTINGS,
  isEmptyPolicy,
  type Settings,
  type SitePolicy,
  type Sites,
  WHEN_NOTICE,
  type WhenNotice,
} from './policy'
import { parseCheck } from './site-check'
import { isSiteKey } from './site-key'

/** Reads settings of unknown origin; what is missing or broken falls back to the default. */
export function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return DEFAULT_SETTINGS
  return {
    whenNotice: isWhenNotice(value.whenNotice) ? value.whenNotice : DEFAULT_SETTINGS.whenNotice,
    ...(value.countVisits === false && { countVisits: false }),
    ...(value.checkDaily === false && { checkDaily: false }),
    ...(value.sync === true && { sync: true }),
  }
}

/**
 * Reads site policies of unknown origin. A broken entry is left out and the others are kept, so one
 * corrupt site never costs the reader the rest of the list.
 */
export function parseSites(value: unknown): Sites {
  if (!isRecord(value)) return {}
  const entries = Object.entries(value).flatMap(([key, raw]) => {
    const policy = parsePolicy(raw)
    return policy && isSiteKey(key) ? [[key, policy] as const] : []
  })
  return Object.fromEntries(entries)
}

/** Reads one site's policy; `undefined` when it is not one or says nothing. */
export function parsePolicy(value: unknown): SitePolicy | undefined {
  if (!isRecord(value)) return undefined
  const pointed = parseNames(value.pointed)
  const mistaken = parseNames(value.mistaken)
  const remembered = value.whenNotice === 'dismiss' ? parseNames(value.remembered) : []
  const policy: SitePolicy = {
    support: value.support === true,
    ...(value.support === true && parseSupport(value)),
    ...(isWhenNotice(value.whenNotice) && { whenNotice: value.whenNotice }),
    ...(pointed.length > 0 && { pointed }),
    ...(mistaken.length > 0 && { mistaken }),
    ...(remembered.length > 0 && { remembered }),
    ...(value.alwaysReader === true && { alwaysReader: true as const }),
    updatedAt: isTime(value.updatedAt) ? value.updatedAt : 0,
  }
  return isEmptyPolicy(policy) ? undefined : policy
}

export function isWhenNotice(value: unknown): value is WhenNotice {
  return WHEN_NOTICE.some((known) => known === value)
}

/** More boxes than this on one site were hardly named by a person. */
const MAX_NAMES = 50

function parseNames(value: unknown): string[] {
  const names = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  return names.slice(0, MAX_NAMES)
}

/** An end that cannot be read counts as none: support the reader gave is never taken back by a broken entry. */
function parseSupport(value: Record<string, unknown>): Partial<SitePolicy> {
  const { since, until, subdomains } = value
  const check = parseCheck(value.check)
  return {
    ...(isTime(since) && { since }),
    ...((until === 'visit' || isTime(until)) && { until }),
    ...(subdomains === true && { subdomains }),
    ...(check && { check }),
  }
}
