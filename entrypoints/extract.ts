import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { ExtractResult } from '@/bridge/reader-pages'
import { extractArticle } from '@/core/article'
import { takeAboveArticle } from '@/core/nag/above-provided'
import { collectRelatedLinks } from '@/core/related'

const NO_ARTICLE: ExtractResult = { ok: false, reason: 'no-article' }

export default defineUnlistedScript({
  // The value of `main` becomes the script's own, which is what executeScript answers with.
  globalName: true,
  main(): ExtractResult {
    try {
      return takePage()
    } catch (error) {
      console.error('Truce could not read this page.', error)
      return NO_ARTICLE
    }
  },
})

function takePage(): ExtractResult {
  const article = extractArticle(document, { exclude: takeAboveArticle() })
  if (!article) return NO_ARTICLE
  const related = collectRelatedLinks(document, { article })
  return { ok: true, page: { url: location.href, article, related, storedAt: Date.now() } }
}
