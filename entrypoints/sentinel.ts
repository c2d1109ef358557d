import { openShadow } from '@/bridge/open-shadow'
import { sendWithoutLibrary } from '@/bridge/send-without-library'
import { interceptEarly } from '@/core/dismissal/act/early-event-interceptor'
import { watchPage } from '@/core/notice/watch/watch-page'
import { removals } from '@/core/removed-content/record-removed'
import { provide, take } from './isolated-world/registry'

/**
 * Runs in every page and must cost nothing there: watches for words about ad blockers above the page and,
 * once, wakes the background. No storage, no `browser`, nothing the page could notice.
 *
 * It is there before the page's own scripts, and begins when the page has been read: still before what the
 * page does then, which may be to empty itself.
 */
// What `defineUnlistedScript` would make of it; its own code is bytes in every page.
export default {
  main() {
    // Where the sentinel was already it has nothing to begin.
    if (take('watchPage')) return
    provide('watchPage', watchPage)
    provide('removals', removals)
    interceptEarly(() => take('interceptor'))
    // Without a body the page has not been read yet; there is one where the sentinel could not be early.
    if (document.body) begin()
    else addEventListener('DOMContentLoaded', begin, { capture: true, once: true })
  },
}

function begin(): void {
  const stop = watchPage(
    document,
    () => {
      stop()
      sendWithoutLibrary('suspicion')
    },
    openShadow,
  )
}
