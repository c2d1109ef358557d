import {
  addEventListener,
  append,
  checkVisibility,
  createElement,
  documentElementOf,
  remove,
  removeEventListener,
  setAttribute,
  styleOf,
} from '@/core/page/node-access'
import type { Probe, ProbeAnswer } from './judge-probe'

/** A path that no filter list matches and most sites have. Any response will do. */
export const CONTROL_PATH = '/robots.txt'
/**
 * A path that content blockers stop by several rules of each of their lists, `-728x90-`, `_468x60_` and `_728x90.` among
 * them: no single one that is dropped makes it pass. `tests/unit/support/live-lists.test.ts` holds it against the lists.
 * It is no name that scripts against ad blockers ask for: the lists let those pass on purpose.
 */
export const AD_PATH = '/ad-728x90-_468x60_728x90.gif'
/** A slower site counts as not responding. */
const TIMEOUT_MS = 8_000
/** Names that generic cosmetic filters hide, each by a rule of its own. */
export const BAIT = { id: 'adbox', className: 'ad-slot ad_box adHeader' }
/** How long to wait for a blocker to hide an element that was just added, and how often to look. */
const HIDING_MS = 1_500
const LOOK_MS = 100

/** What is known beside the page. */
interface ProbeContext {
  /** The ad hosts whose scripts failed while the page loaded; absent where nobody watched. */
  failedAds: ReadonlySet<string> | undefined
  /** Whether the browser times the part that a service worker takes; Firefox says 0 even where one answered. */
  areWorkersTimed: boolean
}

/**
 * Tests whether a request for an ad to the page's own site gets through. Sends requests to that
 * site only, without cookies and body, and follows no redirect. Only where the site's CSP forbids
 * this does it add an empty element with an ad's name to the page for a moment, outside of the
 * viewport.
 */
export async function probeSite(
  window: Window,
  { failedAds = new Set(), areWorkersTimed }: ProbeContext,
): Promise<Probe> {
  const { document, navigator } = window
  const control = await ask(document, CONTROL_PATH)
  let ad: ProbeAnswer = control === 'answered' ? await ask(document, AD_PATH) : control
  // The network may have failed in between. Then no blocker did it.
  if (ad === 'failed' && (await ask(document, CONTROL_PATH)) !== 'answered') ad = 'silent'
  const isBaitHidden = control === 'forbidden' && (await isHidden(window))
  return {
    control,
    ad,
    isBaitHidden,
    isOnline: navigator.onLine,
    hasWorker: hasWorker(window, areWorkersTimed),
    hasFailedAds: failedAds.size > 0,
  }
}

/**
 * Whether a service worker of the site takes part in its requests. One that only waits for messages to show does not: no
 * request is handed to it (`workerStart`).
 */
function hasWorker({ navigator, performance }: Window, areTimed: boolean): boolean {
  // Absent outside of secure contexts.
  if (!navigator.serviceWorker?.controller) return false
  if (!areTimed) return true
  const timings = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
  return timings.some((timing) => (timing as PerformanceResourceTiming).workerStart > 0)
}

async function ask(document: Document, path: string): Promise<ProbeAnswer> {
  const url = new URL(path, location.href).href
  let isForbidden = false
  const onViolation = (event: Event) => {
    const { blockedURI, disposition } = event as SecurityPolicyViolationEvent
    if (disposition === 'enforce' && url.startsWith(blockedURI)) isForbidden = true
  }
  addEventListener(document, 'securitypolicyviolation', onViolation)
  try {
    await fetch(url, {
      method: 'HEAD',
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return 'answered'
  } catch (error) {
    // The violation event is fired in a task of its own, after the request has failed:
    // https://www.w3.org/TR/CSP3/#report-violation
    await pause(0)
    if (isForbidden) return 'forbidden'
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'silent' : 'failed'
  } finally {
    removeEventListener(document, 'securitypolicyviolation', onViolation)
  }
}

async function isHidden({ document }: Window): Promise<boolean> {
  const bait = createElement(document, 'div')
  Object.assign(bait, BAIT)
  setAttribute(bait, 'aria-hidden', 'true')
  // The site's own rules for such names say nothing; a blocker's are important.
  styleOf(bait).cssText =
    'position:fixed;left:-99px;top:0;width:1px;height:1px;display:block;visibility:visible'
  append(documentElementOf(document), bait)
  try {
    // By the clock, since browsers throttle timers of background tabs:
    // https://developer.mozilla.org/docs/Web/API/Window/setTimeout#timeouts_in_inactive_tabs
    for (const end = Date.now() + HIDING_MS; Date.now() < end; ) {
      await pause(LOOK_MS)
      if (!checkVisibility(bait)) return true
    }
    return false
  } finally {
    remove(bait)
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
