import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { provideAboveArticle } from '@/core/notice/read/above-article-provided'
import { findAboveArticle } from '@/core/notice/read/find-above-article'

/** Injected before the extractor, which leaves out what this finds. */
export default defineUnlistedScript(() => {
  try {
    provideAboveArticle(findAboveArticle(window))
  } catch (error) {
    console.error('Truce could not look for notices on this page.', error)
  }
})
