import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sendMessage } from '@/bridge/messages'
import { openShadow } from '@/bridge/open-shadow'
import { watch } from '@/core/nag/watch'

/**
 * Runs in every page and must cost nothing there: watches for words about ad blockers above the page and,
 * once, wakes the background. No storage, no `browser`, nothing the page could notice.
 */
export default defineUnlistedScript(() => {
  const watching = watch(
    window,
    () => {
      watching.stop()
      // Nobody answers when the extension was updated meanwhile; the page then goes without.
      sendMessage('suspicion').catch(() => {})
    },
    openShadow,
  )
})
