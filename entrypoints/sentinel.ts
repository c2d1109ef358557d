import { openShadow } from '@/bridge/open-shadow'
import { sendWithoutLibrary } from '@/bridge/send-without-library'
import { interceptEarly } from '@/core/dismissal/act/early-event-interceptor'
import { watchPage } from '@/core/notice/watch/watch-page'
import { bodyOf } from '@/core/page/node-access'
import { removals } from '@/core/removed-content/record-removed'
import { provide, take } from './isolated-world/registry'

/**
 * Runs in every page and must cost nothing there: watches for words about ad blockers above the page and,
 * once, wakes the background. Uses no storage and no `browser`, and nothing that the page could notice.
 *
 * It is injected before the page's own scripts run, and begins on `DOMContentLoaded`: before the page's own
 * listeners, which may empty the page.
 */
// Without `defineUnlistedScript`, whose code would be bytes in every page.
export default {
  main() {
    // Injected twice it begins once.
    if (take('watchPage')) return
    provide('watchPage', watchPage)
    provide('removals', removals)
    interceptEarly(() => take('interceptor'))
    // There is a body already where the sentinel could not be injected early.
    if (bodyOf(document)) begin()
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
