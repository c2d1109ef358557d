import { storage } from 'wxt/utils/storage'
import { withoutFragment } from '@/core/address/without-fragment'
import { siteKey } from '@/core/sites/site-key'
import { isRecord } from '@/core/values/is-record'

/** A request is for the next page of its tab. A page that comes later than this is another one. */
const MAX_AGE_MS = 60_000

/** More original pages than a reader opens in a session. */
const MAX_ORIGINALS = 200

const ORIGINALS = 'session:readerOriginals'

/** Requests the reader view for the next page of a tab. */
export async function requestReader(tabId: number): Promise<void> {
  await storage.setItem(requestKey(tabId), { at: Date.now() })
}

/** Whether the reader view was requested for a tab's page. Asking deletes the request. */
export async function takeReaderRequest(tabId: number): Promise<boolean> {
  const request = await storage.getItem<unknown>(requestKey(tabId))
  if (!request) return false
  await storage.removeItem(requestKey(tabId))
  return isRecord(request) && typeof request.at === 'number' && Date.now() - request.at < MAX_AGE_MS
}

/** Has a page shown as it is until the browser closes, although its site's articles always open in the reader view. */
export async function requestOriginal(url: string): Promise<void> {
  const others = (await originals()).filter((other) => other !== withoutFragment(url))
  await storage.setItem(ORIGINALS, [...others, withoutFragment(url)].slice(-MAX_ORIGINALS))
}

/** Whether a page is to be shown as it is. */
export async function isOriginalRequested(url: string): Promise<boolean> {
  return (await originals()).includes(withoutFragment(url))
}

/** Deletes the requests for original pages of the sites that pass the test. */
export async function forgetOriginals(isConcerned: (site: string) => boolean): Promise<void> {
  const all = await originals()
  const rest = all.filter((url) => !isConcerned(siteKey(url) ?? ''))
  if (rest.length === all.length) return
  if (rest.length > 0) await storage.setItem(ORIGINALS, rest)
  else await storage.removeItem(ORIGINALS)
}

async function originals(): Promise<string[]> {
  const stored = await storage.getItem<unknown>(ORIGINALS)
  return Array.isArray(stored) ? stored.filter((url) => typeof url === 'string') : []
}

function requestKey(tabId: number): `session:${string}` {
  return `session:readerWish:${tabId}`
}
