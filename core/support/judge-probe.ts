import { BLOCKERS, type BlockerId } from './blockers'

/**
 * What came of one request to the site itself. Any answer counts, "not found" too: it was not stopped. Forbidden by
 * the site's own rules (CSP); silent where no answer came in time.
 */
export const PROBE_ANSWERS = ['answered', 'failed', 'forbidden', 'silent'] as const
export type ProbeAnswer = (typeof PROBE_ANSWERS)[number]

/** What a page's site showed when it was asked. */
export interface Probe {
  /** A request that no blocker stops. */
  control: ProbeAnswer
  /** A request that lists of ads name. */
  ad: ProbeAnswer
  /** An empty box with the name of an ad was hidden by somebody. */
  isBaitHidden: boolean
  /** The browser believes itself online. */
  isOnline: boolean
}

export const UNSURE_REASONS = ['offline', 'forbidden', 'unreachable', 'unseen', 'gone'] as const
/**
 * Why nothing can be told: no network; the site's own rules (CSP) forbid the question; the site does not answer at
 * all; the blockers at work leave alone what a site asks of itself; the page could not be asked.
 */
export type UnsureReason = (typeof UNSURE_REASONS)[number]

export type AdsVerdict =
  | { result: 'loads' }
  | { result: 'blocked'; by: BlockerId[] }
  | { result: 'unsure'; reason: UnsureReason }

/**
 * Whether a site's ads load, from what the site was asked and which blockers are known to be there. "Loads" is
 * said only where a blocker that stops ads would have been noticed.
 *
 * @param present blockers known or believed to be at work
 */
export function judgeProbe(probe: Probe, present: readonly BlockerId[]): AdsVerdict {
  const noticeable = present.filter((id) => BLOCKERS[id].blocksFirstParty)
  // The box tells even where requests cannot be made.
  if (probe.isBaitHidden) return { result: 'blocked', by: noticeable }
  if (!probe.isOnline) return { result: 'unsure', reason: 'offline' }
  if (probe.control === 'forbidden' || probe.ad === 'forbidden')
    return { result: 'unsure', reason: 'forbidden' }
  if (probe.control !== 'answered' || probe.ad === 'silent')
    return { result: 'unsure', reason: 'unreachable' }
  if (probe.ad === 'failed') return { result: 'blocked', by: noticeable }
  // Brave alone blocks ads and yet lets a site ask itself anything.
  if (present.includes('brave')) return { result: 'unsure', reason: 'unseen' }
  return { result: 'loads' }
}
