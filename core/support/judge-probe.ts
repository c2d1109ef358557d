import { BLOCKERS, type BlockerId } from './blockers'

/**
 * The result of one request to the site itself. "answered" is any response, also "not found", since
 * nothing blocked it. "forbidden" is blocked by the site's CSP. "silent" is no response in time.
 */
export const PROBE_ANSWERS = ['answered', 'failed', 'forbidden', 'silent'] as const
export type ProbeAnswer = (typeof PROBE_ANSWERS)[number]

/** The results of probing a page's site. */
export interface Probe {
  /** A request that no blocker blocks. */
  control: ProbeAnswer
  /** A request that ad filter lists match. */
  ad: ProbeAnswer
  /** Whether an empty element with an ad's name was hidden. */
  isBaitHidden: boolean
  /** `navigator.onLine`. */
  isOnline: boolean
}

export const UNSURE_REASONS = ['offline', 'forbidden', 'unreachable', 'unseen', 'gone'] as const
/**
 * Why the probe has no result: the browser is offline; the site's CSP forbids the request; the site
 * does not respond; the active blockers allow first-party requests; the page could not be probed.
 */
export type UnsureReason = (typeof UNSURE_REASONS)[number]

export type AdsVerdict =
  | { result: 'loads' }
  | { result: 'blocked'; by: BlockerId[] }
  | { result: 'unsure'; reason: UnsureReason }

/**
 * Whether a site's ads load, from the probe and the blockers that are present. The result is
 * "loads" only where a blocker of ads would have been noticed.
 *
 * @param present blockers known or believed to be active
 */
export function judgeProbe(probe: Probe, present: readonly BlockerId[]): AdsVerdict {
  const noticeable = present.filter((id) => BLOCKERS[id].blocksFirstParty)
  // A hidden bait is proof even where requests are forbidden.
  if (probe.isBaitHidden) return { result: 'blocked', by: noticeable }
  if (!probe.isOnline) return { result: 'unsure', reason: 'offline' }
  if (probe.control === 'forbidden' || probe.ad === 'forbidden')
    return { result: 'unsure', reason: 'forbidden' }
  if (probe.control !== 'answered' || probe.ad === 'silent')
    return { result: 'unsure', reason: 'unreachable' }
  if (probe.ad === 'failed') return { result: 'blocked', by: noticeable }
  // Brave blocks ads, but allows first-party requests; see `BLOCKERS`.
  if (present.includes('brave')) return { result: 'unsure', reason: 'unseen' }
  return { result: 'loads' }
}
