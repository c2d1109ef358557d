import { storage } from 'wxt/utils/storage'
import { siteKey } from '@/core/sites/site-key'
import { isRecord } from '@/core/values/is-record'

/** A wish is for the page that comes next; what takes longer than this (milliseconds) is another page. */
const MAX_AGE = 60_000

/** As many originals as a reader goes back to in a session. */
const MAX_ORIGINALS = 200

const ORIGINALS = 'session:readerOriginals'

/** Has the next page of a tab opened in the reader view, whichever way it is loaded. */
export async function requestReader(tabId: number): Promise<void> {
  await storage.setItem(requestKey(tabId), { at: Date.now() })
}

/** Whether there was such a wish; asking takes it. */
export async function takeReaderRequest(tabId: number): Promise<boolean> {
  const wish = await storage.getItem<unknown>(requestKey(tabId))
  if (!wish) return false
  await storage.removeItem(requestKey(tabId))
  return isRecord(wish) && typeof wish.at === 'number' && Date.now() - wish.at < MAX_AGE
}

/** Lets a page that would open in the reader view by itself be seen as it is, until the browser closes. */
export async function requestOriginal(url: string): Promise<void> {
  const others = (await originals()).filter((known) => known !== bare(url))
  await storage.setItem(ORIGINALS, [...others, bare(url)].slice(-MAX_ORIGINALS))
}

export async function isOriginalRequested(url: string): Promise<boolean> {
  return (await originals()).includes(bare(url))
}

/** Forgets what was kept for the sites that pass the test. */
export async function forgetOriginals(isConcerned: (site: string) => boolean): Promise<void> {
  const held = await originals()
  const kept = held.filter((url) => !isConcerned(siteKey(url) ?? ''))
  if (kept.length === held.length) return
  if (kept.length > 0) await storage.setItem(ORIGINALS, kept)
  else await storage.removeItem(ORIGINALS)
}

async function originals(): Promise<string[]> {
  const held = await storage.getItem<unknown>(ORIGINALS)
  return Array.isArray(held) ? held.filter((url) => typeof url === 'string') : []
}

function requestKey(tabId: number): `session:${string}` {
  return `session:readerWish:${tabId}`
}

/** A place in the page is the same page. */
function bare(url: string): string {
  return url.replace(/#.*$/, '')
}
