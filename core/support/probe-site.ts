import type { Probe, ProbeAnswer } from './judge-probe'

/** A path no list of ads names, and that sites have: any answer will do, "not found" as well. */
const CONTROL_PATH = '/robots.txt'
/** Named by the lists of all content blockers, by its size: measured with uBlock Origin and its Lite. */
const AD_PATH = '/ad_728x90.gif'
/** A site that answers slower than this is not asked on. */
const TIMEOUT_MS = 8_000
/** Names that generic cosmetic filters hide. */
const BAIT = { id: 'AdHeader', className: 'ad_box adbox ad-slot' }
/** Blockers hide what is added a moment later. */
const HIDING_MS = 1_500
const LOOK_MS = 100

/**
 * Asks a page's own site, and nobody else, whether a request for an ad gets through: without cookies, without
 * a body, following no redirect. Only where the site's rules forbid asking is an empty box with an ad's name put
 * into the page for a moment, out of sight.
 */
export async function probeSite(window: Window): Promise<Probe> {
  const { document, navigator } = window
  const control = await ask(document, CONTROL_PATH)
  let ad: ProbeAnswer = control === 'answered' ? await ask(document, AD_PATH) : control
  // The network may have gone in between: then it was no blocker.
  if (ad === 'failed' && (await ask(document, CONTROL_PATH)) !== 'answered') ad = 'silent'
  const isBaitHidden = control === 'forbidden' && (await isHidden(window))
  return { control, ad, isBaitHidden, isOnline: navigator.onLine }
}

async function ask(document: Document, path: string): Promise<ProbeAnswer> {
  const url = new URL(path, document.location.href).href
  let isForbidden = false
  const onViolation = ({ blockedURI, disposition }: SecurityPolicyViolationEvent) => {
    if (disposition === 'enforce' && url.startsWith(blockedURI)) isForbidden = true
  }
  document.addEventListener('securitypolicyviolation', onViolation)
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
    // The browser reports a violation as a task of its own, after the request has failed.
    await pause(0)
    if (isForbidden) return 'forbidden'
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'silent' : 'failed'
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation)
  }
}

async function isHidden({ document }: Window): Promise<boolean> {
  const bait = document.createElement('div')
  Object.assign(bait, BAIT)
  bait.setAttribute('aria-hidden', 'true')
  bait.style.cssText = 'position:fixed;left:-99px;top:0;width:1px;height:1px'
  document.documentElement.append(bait)
  try {
    // By the clock: browsers make the pauses of a page in the background far longer.
    for (const end = Date.now() + HIDING_MS; Date.now() < end; ) {
      await pause(LOOK_MS)
      if (!bait.checkVisibility()) return true
    }
    return false
  } finally {
    bait.remove()
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
