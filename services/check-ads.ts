import { browser } from 'wxt/browser'
import { isWebUrl } from '@/core/address/is-web-url'
import type { SiteCheck } from '@/core/sites/site-check'
import { siteKey } from '@/core/sites/site-key'
import { judgeProbe, PROBE_ANSWERS, type Probe } from '@/core/support/judge-probe'
import { isRecord } from '@/core/values/is-record'
import { detectBlockers } from './detect-blockers'
import { watchAdsOnce } from './early-scripts'
import { saveCheck } from './site-support'

/** How long a page may take to load before it is checked as it is. */
const LOAD_MS = 20_000

/** Reloads a supported page, then does what `checkAds` does: a blocker's new settings take effect on reload. */
export async function reloadAndCheck(tabId: number): Promise<SiteCheck> {
  const { url } = await browser.tabs.get(tabId)
  if (isWebUrl(url)) await watchAdsOnce(url)
  const loaded = whenLoaded(tabId)
  await browser.tabs.reload(tabId)
  await loaded
  return checkAds(tabId)
}

/** Checks whether ads get through on a supported page, and stores the result with its site; not of a private window. */
export async function checkAds(tabId: number): Promise<SiteCheck> {
  const { url, incognito } = await browser.tabs.get(tabId)
  const check = await judge(await probeIn(tabId), { url, incognito })
  if (url && !incognito) await saveCheck(url, check)
  return check
}

/** Does the same without being asked. A page left before it answers does not replace the stored result. */
export async function checkUnasked(tabId: number): Promise<void> {
  const { url, incognito } = await browser.tabs.get(tabId)
  const probe = await probeIn(tabId)
  if (url && probe && !incognito) await saveCheck(url, await judge(probe, { url, incognito }))
}

/** The tab that is checked, as the browser tells of it. */
interface Checked {
  url?: string | undefined
  incognito: boolean
}

async function judge(probe: Probe | undefined, { url, incognito }: Checked): Promise<SiteCheck> {
  const at = Date.now()
  if (!probe) return { at, result: 'unsure', reason: 'gone' }
  const { present } = await detectBlockers({ host: siteKey(url), isPrivate: incognito })
  return { at, ...judgeProbe(probe, present) }
}

async function probeIn(tabId: number): Promise<Probe | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/probe-ads.js'],
    })
    return parseProbe(injection?.result)
  } catch {
    // No script may run in an error page or on a site withheld from Truce, or the tab has moved on.
    return undefined
  }
}

function parseProbe(value: unknown): Probe | undefined {
  if (!isRecord(value)) return undefined
  const control = PROBE_ANSWERS.find((known) => known === value.control)
  const ad = PROBE_ANSWERS.find((known) => known === value.ad)
  if (!control || !ad) return undefined
  return {
    control,
    ad,
    isBaitHidden: value.isBaitHidden === true,
    isOnline: value.isOnline !== false,
    hasWorker: value.hasWorker === true,
    hasFailedAds: value.hasFailedAds === true,
  }
}

function whenLoaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, LOAD_MS)
    function follow(id: number, { status }: { status?: string }) {
      if (id === tabId && status === 'complete') finish()
    }
    function finish() {
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(follow)
      resolve()
    }
    browser.tabs.onUpdated.addListener(follow)
  })
}
