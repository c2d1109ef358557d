import { browser } from 'wxt/browser'
import type { SiteCheck } from '@/core/sites/site-check'
import { judgeProbe, PROBE_ANSWERS, type Probe } from '@/core/support/judge-probe'
import { isRecord } from '@/core/values/is-record'
import { blockersAtWork } from './blockers-at-work'
import { saveCheck } from './site-support'

/** A page that loads longer than this is asked as it is. */
const LOAD_MS = 20_000

/** Loads a supported page anew, asks its site whether ads get through, and keeps the answer with the site. */
export async function reloadAndCheck(tabId: number): Promise<SiteCheck> {
  const loaded = whenLoaded(tabId)
  await browser.tabs.reload(tabId)
  await loaded
  return checkAds(tabId)
}

/** Asks the site of a supported page whether ads get through, and keeps the answer with the site. */
export async function checkAds(tabId: number): Promise<SiteCheck> {
  const { url } = await browser.tabs.get(tabId)
  const check = await answerOf(await probeIn(tabId))
  if (url) await saveCheck(url, check)
  return check
}

/** The same without being asked to: where the page is left meanwhile, the answer kept stays as it is. */
export async function checkByItself(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId)
  const probe = await probeIn(tabId)
  if (url && probe) await saveCheck(url, await answerOf(probe))
}

async function answerOf(probe: Probe | undefined): Promise<SiteCheck> {
  const at = Date.now()
  if (!probe) return { at, result: 'unsure', reason: 'gone' }
  return { at, ...judgeProbe(probe, (await blockersAtWork()).present) }
}

async function probeIn(tabId: number): Promise<Probe | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/probe-ads.js'],
    })
    return parseProbe(injection?.result)
  } catch {
    // An error page, a page left meanwhile, a site withheld from Truce.
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
