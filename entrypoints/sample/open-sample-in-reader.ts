import { saveArticle } from '@/bridge/article-store'
import { sampleUrl } from '@/bridge/sample-url'
import { extractArticle } from '@/core/article'
import { readerUrl } from '@/services/open-reader'

/**
 * Opens the sample's article in the reader view, taken out as that of any page.
 *
 * @param notice what lies above the article and is no part of it.
 * @returns false where there is none
 */
export async function openSampleInReader(notice: readonly Element[]): Promise<boolean> {
  const url = sampleUrl()
  const article = extractArticle(document, { url, exclude: notice })
  if (!article) return false
  await saveArticle({
    ...{ url, article, related: [], support: { links: [] } },
    storedAt: Date.now(),
  })
  location.assign(readerUrl(url))
  return true
}
