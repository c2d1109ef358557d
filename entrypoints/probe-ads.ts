import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Probe } from '@/core/support/judge-probe'
import { probeSite } from '@/core/support/probe-site'
import { take } from './isolated-world/registry'

/**
 * The one script of Truce that makes requests: brought into pages of sites the reader supports, on their own
 * press or once a day on their visit, and it asks that very site.
 */
export default defineUnlistedScript({
  // The value of `main` becomes the script's own, which is what executeScript answers with.
  globalName: true,
  main: (): Promise<Probe> =>
    probeSite(window, {
      failedAds: take('failedAds'),
      areWorkersTimed: !import.meta.env.FIREFOX,
    }),
})
