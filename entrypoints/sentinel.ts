import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sendSuspicion } from '@/bridge/send-suspicion'
import { watch } from '@/core/nag/watch'

/**
 * Runs in every page and must cost nothing there: watches for words about ad blockers above the page and,
 * once, wakes the background. No storage, no `browser`, nothing the page could notice.
 */
export default defineUnlistedScript(() => {
  const watching = watch(window, () => {
    watching.stop()
    sendSuspicion()
  })
})
