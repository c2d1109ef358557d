import { storage } from 'wxt/utils/storage'
import { NotSavedError } from './policy-store'
import { parseStoredArticle, type StoredArticle } from './stored-article'

/**
 * `storage.session` holds 10 MB for the whole extension. The rest is left for other items.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/session
 */
const MAX_TOTAL_BYTES = 7_000_000

/** A long article with tables takes 300 kB; the rest is for pictures inside the markup. */
const MAX_ARTICLE_BYTES = 3_000_000

const PREFIX = 'readerPage:'

/** The article is larger than `MAX_ARTICLE_BYTES`. */
export class ArticleTooLargeError extends Error {
  override name = 'ArticleTooLargeError'
}

/**
 * Stores an article for the reader view until the browser closes, in place of an older one of the same page. Where room
 * is short the oldest articles are deleted.
 *
 * @throws ArticleTooLargeError
 * @throws NotSavedError when there is no room although all other articles were deleted
 */
export async function saveArticle(article: StoredArticle): Promise<void> {
  const size = bytesOf(article)
  if (size > MAX_ARTICLE_BYTES) throw new ArticleTooLargeError(`${article.url} takes ${size} bytes`)
  await makeRoom(MAX_TOTAL_BYTES - size, keyOf(article.url))
  try {
    await storage.setItem(`session:${keyOf(article.url)}`, article)
  } catch {
    // Other items of the extension may take more than what was left for them.
    await makeRoom(0, keyOf(article.url))
    await storage.setItem(`session:${keyOf(article.url)}`, article).catch((cause) => {
      throw new NotSavedError('The browser did not store the article', { cause })
    })
  }
}

/** The article stored for an address; undefined where there is none or it is broken. */
export async function loadArticle(url: string): Promise<StoredArticle | undefined> {
  const article = parseStoredArticle(await storage.getItem(`session:${keyOf(url)}`))
  return article?.url === url ? article : undefined
}

/** Deletes the oldest articles until the rest takes at most `most` bytes. */
async function makeRoom(most: number, except: string): Promise<void> {
  const stored = Object.entries(await storage.snapshot('session'))
    .filter(([key]) => key.startsWith(PREFIX) && key !== except)
    .map(([key, value]) => ({
      key,
      size: bytesOf(value),
      storedAt: parseStoredArticle(value)?.storedAt ?? 0,
    }))
    .sort((a, b) => a.storedAt - b.storedAt)
  let total = stored.reduce((sum, item) => sum + item.size, 0)
  for (const item of stored) {
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
