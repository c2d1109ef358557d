import { browser } from 'wxt/browser'
import { EVERYWHERE } from '@/core/sites/everywhere'

export const SENTINEL_ID = 'sentinel'

/** What runs in every page, in this order. */
const SCRIPTS = ['own-events.js', 'sentinel.js']

/** Access may be granted and withdrawn in quick succession. */
const LOCK = 'truce-early-sentinel'

/**
 * Has the sentinel run before a page's own scripts, wherever Truce has access.
 *
 * In Chromium it is registered here, while the manifest has it run once the page has been parsed. A manifest script
 * at `document_start` would make Chromium ask the reader to reload the page when they press the toolbar button of a
 * site they withhold, and no popup would open (`tests/e2e/withheld.test.ts`). Firefox does not ask, and has it all in
 * its manifest. A sentinel that runs twice begins once.
 */
export async function registerSentinel(): Promise<void> {
  if (import.meta.env.FIREFOX) return
  await navigator.locks.request(LOCK, async () => {
    const mayRun = await browser.permissions.contains({ origins: EVERYWHERE })
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SENTINEL_ID] })
    // A former version may have registered other scripts.
    const isAsWanted = registered[0]?.js?.join() === SCRIPTS.join()
    if (registered.length > 0 && !(mayRun && isAsWanted))
      await browser.scripting.unregisterContentScripts({ ids: [SENTINEL_ID] })
    if (mayRun && !isAsWanted) {
      await browser.scripting.registerContentScripts([
        { id: SENTINEL_ID, js: SCRIPTS, matches: EVERYWHERE, runAt: 'document_start' },
      ])
    }
  })
}
