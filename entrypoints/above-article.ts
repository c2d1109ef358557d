import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { provideAboveArticle } from '@/core/nag/above-provided'
import { findAboveArticle } from '@/core/nag/over-article'

/** Injected before the extractor, which leaves out what this finds. */
export default defineUnlistedScript(() => {
  try {
    provideAboveArticle(findAboveArticle(window))
  } catch (error) {
    console.error('Truce could not look for notices on this page.', error)
  }
})
