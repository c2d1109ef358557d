import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findAboveArticle } from '@/core/notice/read/find-above-article'
import { provide } from './isolated-world/registry'

/**
 * Injected before the extractor, which leaves out what this finds. It is a script of its own: it is part of the
 * guard's work, and the extractor is large enough without it.
 */
export default defineUnlistedScript(() => {
  try {
    provide('aboveArticle', findAboveArticle(window))
  } catch (error) {
    console.error('Truce could not look for notices on this page.', error)
  }
})
