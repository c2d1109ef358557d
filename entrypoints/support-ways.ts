import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findSupportWays } from '@/core/support/find-support-ways'
import type { SupportWays } from '@/core/support/types'

/** Injected where a reader may want to help: with the reader view, with the steps of support. */
export default defineUnlistedScript({
  // The value of `main` becomes the script's own, which is what executeScript answers with.
  globalName: true,
  main(): SupportWays {
    try {
      return findSupportWays(document)
    } catch (error) {
      console.error('Truce could not read how this page asks for support.', error)
      return { links: [] }
    }
  },
})
