import { browser } from 'wxt/browser'
import { ArticleTooLargeError, loadArticle, saveArticle } from '@/bridge/article-store'
import { detectLanguage } from '@/bridge/detect-language'
import { NotSavedError } from '@/bridge/policy-store'
import { quietly } from '@/bridge/quietly'
import { readManaged } from '@/bridge/read-managed'
import { parseStoredArticle, type StoredArticle } from '@/bridge/stored-article'
import { addToTotals } from '@/bridge/totals-store'
import { isWebUrl } from '@/core/address/is-web-url'
import { inTrueLanguage } from '@/core/article/in-true-language'
import type { NoArticleReason } from '@/core/article/why-no-article'
import {
  NO_ARTICLE_RESULTS,
  type NoArticle,
  type OpenReaderResult,
} from '@/core/reader/open-reader-result'
import { readSupportWays } from './read-support-ways'

/** The tab's article, or why there is none. */
type Extraction = StoredArticle | NoArticle | 'notAllowed'

/**
 * Extracts the article of a tab's page, stores it and shows it in the same tab. That is an ordinary step in the tab's
 * history: Back returns to the page. Unless the result is 'opened', the tab stays as it is.
 *
 * @param accepts refuses an article, which then counts as none
 */
export async function openReader(
  tabId: number,
  accepts: (page: StoredArticle) => boolean = () => true,
): Promise<OpenReaderResult> {
  if ((await readManaged()).off.includes('reader')) return 'switchedOff'
  const extracted = await extractArticle(tabId)
  if (typeof extracted === 'string') return extracted
  if (!accepts(extracted)) return 'noArticle'
  const isAgain = (await loadArticle(extracted.url)) !== undefined
  try {
    await saveArticle(extracted)
  } catch (error) {
    if (error instanceof ArticleTooLargeError) return 'tooLarge'
    if (error instanceof NotSavedError) return 'notKept'
    throw error
  }
  // Firefox for Android answers with nothing.
  const tab: { incognito: boolean } | undefined = await browser.tabs.update(tabId, {
    url: readerUrl(extracted.url),
  })
  if (!isAgain && !tab?.incognito) await quietly(addToTotals('articlesRead'))
  return 'opened'
}

/** Address of the reader view of a page, or of the reader's error page about it. */
export function readerUrl(url: string, problem?: 'unreachable'): string {
  const query = new URLSearchParams({ url, ...(problem && { problem }) })
  return `${browser.runtime.getURL('/reader.html')}?${query}`
}

async function extractArticle(tabId: number): Promise<Extraction> {
  let answer: unknown
  let url: string | undefined
  try {
    // Read before, and not from the page: a page must not be able to store its article under another's address.
    url = (await browser.tabs.get(tabId)).url
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/above-article.js', '/extract.js'],
    })
    answer = injection?.result
  } catch {
    // No script may run in browser pages, add-on stores and PDF viewers, or the tab was closed.
    return 'notAllowed'
  }
  if (!isWebUrl(url)) return 'notAllowed'
  const sent = (answer as { page?: object } | null | undefined)?.page
  if (!sent) return reasonIn(answer)
  const support = await readSupportWays(tabId)
  const page = parseStoredArticle({ ...sent, support, url, storedAt: Date.now() })
  if (!page) return 'noArticle'
  const spoken = await detectLanguage(page.article.text)
  return { ...page, article: inTrueLanguage(page.article, spoken) }
}

/** The page's own answer is not trusted: only a known reason comes through. */
function reasonIn(answer: unknown): NoArticle {
  const why = (answer as { why?: unknown } | null | undefined)?.why
  return typeof why === 'string' && Object.hasOwn(NO_ARTICLE_RESULTS, why)
    ? NO_ARTICLE_RESULTS[why as NoArticleReason]
    : 'noArticle'
}
