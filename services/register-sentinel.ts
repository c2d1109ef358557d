import { browser } from 'wxt/browser'
import { EVERYWHERE } from '@/core/sites/everywhere'

export const SENTINEL_ID = 'sentinel'

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
    const isRegistered = registered.length > 0
    if (mayRun && !isRegistered) {
      await browser.scripting.registerContentScripts([
        { id: SENTINEL_ID, js: ['sentinel.js'], matches: EVERYWHERE, runAt: 'document_start' },
      ])
    }
    if (!mayRun && isRegistered)
      await browser.scripting.unregisterContentScripts({ ids: [SENTINEL_ID] })
  })
}
