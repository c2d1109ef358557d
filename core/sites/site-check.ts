import { type BlockerId, isBlockerId } from '@/core/support/blockers'
import { type AdsVerdict, UNSURE_REASONS } from '@/core/support/judge-probe'
import { isRecord } from '@/core/values/is-record'
import { isTime } from '@/core/values/is-time'

/** Whether a site's ads loaded when that was last checked, and when that was, in milliseconds since 1970. */
export type SiteCheck = AdsVerdict & { at: number }

/** Reads a check of unknown origin; `undefined` when it is none. Never throws. */
export function parseCheck(value: unknown): SiteCheck | undefined {
  if (!isRecord(value) || !isTime(value.at)) return undefined
  const { at, result } = value
  if (result === 'loads') return { at, result }
  if (result === 'blocked') {
    const isGuess = value.isGuess === true
    return { at, result, by: parseBlockers(value.by), ...(isGuess && { isGuess }) }
  }
  const reason = UNSURE_REASONS.find((known) => known === value.reason)
  return result === 'unsure' && reason ? { at, result, reason } : undefined
}

function parseBlockers(value: unknown): BlockerId[] {
  return Array.isArray(value) ? value.filter(isBlockerId) : []
}
