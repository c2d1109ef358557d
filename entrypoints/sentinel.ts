import { openShadow } from '@/bridge/open-shadow'
import { sendWithoutLibrary } from '@/bridge/send-without-library'
import { interceptEarly } from '@/core/dismissal/act/early-event-interceptor'
import { lookOut } from '@/core/notice/watch/look-out'
import { bodyOf, contentTypeOf } from '@/core/page/node-access'
import { recordRemoved, removals } from '@/core/removed-content/record-removed'
import { provide, take } from './isolated-world/registry'

/**
 * Runs in every page and must cost nothing there: looks whether anything hints at a notice and, once, has the
 * background bring `watch.js`. Uses no storage and no `browser`, and nothing that the page could notice.
 *
 * It is injected before the page's own scripts run, and begins on `DOMContentLoaded`: before the page's own
 * listeners, which may empty the page. Drawings, pictures and what the browser shows in a viewer of its own hold no
 * notice, and there it does nothing.
 */
// Without `defineUnlistedScript`, whose code would be bytes in every page.
export default {
  main() {
    // Injected twice it begins once.
    if (take('removals') || !contentTypeOf(document).includes('html')) return
    provide('removals', removals)
    provide('recordRemoved', recordRemoved)
    interceptEarly(() => take('interceptor'))
    for (const type of ['pointerdown', 'keydown'])
      addEventListener(type, notePress, { capture: true, passive: true })
    // There is a body already where the sentinel could not be injected early.
    if (bodyOf(document)) begin()
    else addEventListener('DOMContentLoaded', begin, { capture: true, once: true })
  },
}

function notePress({ isTrusted, timeStamp }: Event): void {
  if (isTrusted) provide('pressedAt', timeStamp)
}

function begin(): void {
  if (take('watchPage')) return
  provide(
    'stopLookingOut',
    lookOut(() => sendWithoutLibrary('hint'), openShadow),
  )
}
