import { openShadow } from '@/bridge/open-shadow'
import { sendSuspicion } from '@/bridge/send-suspicion'
import { watch } from '@/core/nag/watch'

/**
 * Runs in every page and must cost nothing there: watches for words about ad blockers above the page and,
 * once, wakes the background. No storage, no `browser`, nothing the page could notice.
 */
// What `defineUnlistedScript` would make of it; its own code is bytes in every page.
export default {
  main() {
    const watching = watch(
      window,
      () => {
        watching.stop()
        sendSuspicion()
      },
      openShadow,
    )
  },
}
