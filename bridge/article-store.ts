import { storage } from 'wxt/utils/storage'
import { NotSavedError } from './policy-store'
import { parseStoredArticle, type StoredArticle } from './stored-article'

export type { ExtractResult, StoredArticle as ReaderPage } from './stored-article'

/** Session storage holds 10 MB for the whole extension; the rest is left to the others. */
const MAX_TOTAL_BYTES = 7_000_000

/** One article. A long one with tables is 300 kB; pictures inside the markup make the rest. */
const MAX_PAGE_BYTES = 3_000_000

const PREFIX = 'readerPage:'

/** The article is larger than session storage may hold for one page. */
export class ArticleTooLargeError extends Error {
  override name = 'PageTooLargeError'
}

/**
 * Keeps an article for the reader view until the browser closes, instead of an older one of the same
 * page. The oldest others give way when room is short.
 *
 * @throws PageTooLargeError
 * @throws NotSavedError when there is no room though all others gave way
 */
export async function saveArticle(page: StoredArticle): Promise<void> {
  const size = bytesOf(page)
  if (size > MAX_PAGE_BYTES) throw new ArticleTooLargeError(`${page.url} takes ${size} bytes`)
  await makeRoom(MAX_TOTAL_BYTES - size, keyOf(page.url))
  try {
    await storage.setItem(`session:${keyOf(page.url)}`, page)
  } catch {
    // Others of the extension's own may hold more than their part.
    await makeRoom(0, keyOf(page.url))
    await storage.setItem(`session:${keyOf(page.url)}`, page).catch((cause) => {
      throw new NotSavedError('The browser did not keep the article', { cause })
    })
  }
}

/** The article kept for an address; undefined when there is none or what is held is broken. */
export async function loadArticle(url: string): Promise<StoredArticle | undefined> {
  const page = parseStoredArticle(await storage.getItem(`session:${keyOf(url)}`))
  return page?.url === url ? page : undefined
}

/** Lets the oldest go until the others take no more than `most` bytes. */
async function makeRoom(most: number, except: string): Promise<void> {
  const held = Object.entries(await storage.snapshot('session'))
    .filter(([key]) => key.startsWith(PREFIX) && key !== except)
    .map(([key, value]) => ({
      key,
      size: bytesOf(value),
      storedAt: parseStoredArticle(value)?.storedAt ?? 0,
    }))
    .sort((a, b) => a.storedAt - b.storedAt)
  let total = held.reduce((sum, item) => sum + item.size, 0)
  for (const item of held) {
    if (total <= most) return
    await storage.removeItem(`session:${item.key}`)
    total -= item.size
  }
}

function keyOf(url: string): string {
  return PREFIX + url
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}
