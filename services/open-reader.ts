import { browser } from 'wxt/browser'
import { NO_ARTICLE, type NoArticle, type OpenReaderResult } from '@/bridge/open-reader-result'
import type { NoArticleReason } from '@/core/article/why-no-article'
import { ArticleTooLargeError, saveArticle } from '../bridge/article-store'
import { NotSavedError } from '../bridge/policy-store'
import { readManaged } from '../bridge/read-managed'
import { parseStoredArticle, type StoredArticle } from '../bridge/stored-article'
import { isWebUrl } from '../core/address/is-web-url'
import { readSupportWays } from './read-support-ways'

/** What the tab's page answered: its article, none, or the browser lets nothing run there. */
type Taken = StoredArticle | NoArticle | 'notAllowed'

/**
 * Takes the article out of a tab's page, keeps it and shows it in the same tab, as an ordinary step in
 * the tab's history: Back returns to the page. Leaves the tab alone unless the answer is 'opened'.
 *
 * @param accepts says no to an article that does not do here, as if there were none
 */
export async function openReader(
  tabId: number,
  accepts: (page: StoredArticle) => boolean = () => true,
): Promise<OpenReaderResult> {
  if ((await readManaged()).off.includes('reader')) return 'switchedOff'
  const taken = await takeArticle(tabId)
  if (typeof taken === 'string') return taken
  if (!accepts(taken)) return 'noArticle'
  try {
    await saveArticle(taken)
  } catch (error) {
    if (error instanceof ArticleTooLargeError) return 'tooLarge'
    if (error instanceof NotSavedError) return 'notKept'
    throw error
  }
  await browser.tabs.update(tabId, { url: readerUrl(taken.url) })
  return 'opened'
}

/** Address of the reader view of a page, or of what it says when the page could not be had. */
export function readerUrl(url: string, problem?: 'unreachable'): string {
  const query = new URLSearchParams({ url, ...(problem && { problem }) })
  return `${browser.runtime.getURL('/reader.html')}?${query}`
}

async function takeArticle(tabId: number): Promise<Taken> {
  let answer: unknown
  let url: string | undefined
  try {
    // Asked before and not of the page: a page must not have its article kept under another's address.
    url = (await browser.tabs.get(tabId)).url
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/above-article.js', '/extract.js'],
    })
    answer = injection?.result
  } catch {
    // The browser's own pages, add-on shops, PDF viewers, a tab closed meanwhile: nothing may run there.
    return 'notAllowed'
  }
  if (!isWebUrl(url)) return 'notAllowed'
  const sent = (answer as { page?: object } | null | undefined)?.page
  if (!sent) return reasonIn(answer)
  const support = await readSupportWays(tabId)
  return parseStoredArticle({ ...sent, support, url, storedAt: Date.now() }) ?? 'noArticle'
}

/** What the page says of itself is one of a few words, or nothing. */
function reasonIn(answer: unknown): NoArticle {
  const why = (answer as { why?: unknown } | null | undefined)?.why
  return typeof why === 'string' && Object.hasOwn(NO_ARTICLE, why)
    ? NO_ARTICLE[why as NoArticleReason]
    : 'noArticle'
}
