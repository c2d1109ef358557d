import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { countPage, parseVisits, type VisitCounts } from '@/core/sites/visit-counts'

const item = storage.defineItem<unknown>('local:visits', { fallback: {}, version: 1 })
/** The last address counted, so that loading a page anew is not reading it again; gone with the browser. */
const lastItem = storage.defineItem<string>('session:lastCounted', { fallback: '' })

/** Pages load side by side; one count after the other. */
const LOCK = 'truce-visits'

export async function readVisits(): Promise<VisitCounts> {
  return parseVisits(await item.getValue())
}

/** Counts a page that was loaded in a tab, under the key by which its site is supported. */
export async function countVisit(tabId: number, url: string, key: string): Promise<void> {
  const isArticle = await isArticleIn(tabId)
  await navigator.locks.request(LOCK, async () => {
    const isAgain = (await lastItem.getValue()) === url
    await lastItem.setValue(url)
    const counts = countPage(await readVisits(), key, isArticle && !isAgain, Date.now())
    await item.setValue(counts)
  })
}

/** Forgets what was counted, except for the sites named. */
export async function forgetVisits(kept: readonly string[] = []): Promise<void> {
  const keys = new Set(kept)
  await navigator.locks.request(LOCK, async () => {
    const left = Object.entries(await readVisits()).filter(([key]) => keys.has(key))
    await item.setValue(Object.fromEntries(left))
  })
}

/** Calls back whenever something was counted. */
export function watchVisits(changed: (visits: VisitCounts) => void): () => void {
  return item.watch((after) => changed(parseVisits(after)))
}

/** What the page says of itself; nothing is asked or changed there. */
async function isArticleIn(tabId: number): Promise<boolean> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: () =>
      document.querySelector('meta[property="og:type"][content="article" i]') !== null ||
      document.querySelectorAll('article').length === 1,
  })
  return injection?.result === true
}
