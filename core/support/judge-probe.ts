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
  /** Requests of the page pass through a service worker of the site, which may answer or send them itself. */
  hasWorker: boolean
  /** Scripts of well-known ad hosts failed while the page loaded; false where nobody watched. */
  hasFailedAds: boolean
}

export const UNSURE_REASONS = [
  'offline',
  'forbidden',
  'unreachable',
  'worker',
  'stopped',
  'elsewhere',
  'gone',
] as const
/**
 * Why the probe has no result: the browser is offline; the site's CSP forbids the request; the site
 * does not respond; a service worker may answer for it; scripts of ad hosts failed; a blocker is there
 * that may stop ads from elsewhere alone; the page could not be probed.
 */
export type UnsureReason = (typeof UNSURE_REASONS)[number]

export type AdsVerdict =
  | { result: 'loads' }
  /** `isGuess`: each of `by` is there, but may as well be at rest. */
  | { result: 'blocked'; by: BlockerId[]; isGuess?: true }
  | { result: 'unsure'; reason: UnsureReason }

/**
 * Whether a site's ads load, from the probe and the blockers that are present. The result is
 * "loads" only where each of them would have been noticed.
 *
 * @param present blockers that are there, though some may be at rest (`mayRest`)
 */
export function judgeProbe(probe: Probe, present: readonly BlockerId[]): AdsVerdict {
  // A hidden bait is proof even where requests are forbidden.
  if (probe.isBaitHidden) return blockedBy(present)
  if (!probe.isOnline) return { result: 'unsure', reason: 'offline' }
  if (probe.control === 'forbidden' || probe.ad === 'forbidden')
    return { result: 'unsure', reason: 'forbidden' }
  if (probe.control !== 'answered' || probe.ad === 'silent')
    return { result: 'unsure', reason: 'unreachable' }
  // What a worker sends is blocked although the reader allowed the site, and what it answers is never blocked:
  // https://github.com/w3c/webextensions/issues/737
  if (probe.hasWorker) return { result: 'unsure', reason: 'worker' }
  if (probe.ad === 'failed') return blockedBy(present)
  if (probe.hasFailedAds) return { result: 'unsure', reason: 'stopped' }
  const mayStopOthers = present.some((id) => BLOCKERS[id].stopsOwn !== 'always')
  return mayStopOthers ? { result: 'unsure', reason: 'elsewhere' } : { result: 'loads' }
}

function blockedBy(present: readonly BlockerId[]): AdsVerdict {
  const by = present.filter((id) => BLOCKERS[id].stopsOwn !== 'never')
  const isSure = by.some((id) => BLOCKERS[id].stopsOwn === 'always' && !BLOCKERS[id].mayRest)
  return { result: 'blocked', by, ...(by.length > 0 && !isSure && { isGuess: true as const }) }
}
