import { browser } from 'wxt/browser'
import { EVERYWHERE } from '@/core/sites/everywhere'

const ID = 'sentinel'

/** Access may be given and taken quickly one after the other. */
const LOCK = 'truce-early-sentinel'

/**
 * Has the sentinel run before a page's own scripts, wherever Truce may. Registered here and not in the manifest,
 * where Chromium has it run when the page has been read: with a script that begins earlier, a press on the
 * toolbar button of a reader who withholds access would bring Chromium's wish for a reload, and no popup.
 * The sentinel itself begins once. Firefox has no such wish, and all in its manifest.
 */
export async function registerSentinel(): Promise<void> {
  if (import.meta.env.FIREFOX) return
  await navigator.locks.request(LOCK, async () => {
    const mayRun = await browser.permissions.contains({ origins: EVERYWHERE })
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
    const isThere = registered.length > 0
    if (mayRun && !isThere) {
      await browser.scripting.registerContentScripts([
        { id: ID, js: ['sentinel.js'], matches: EVERYWHERE, runAt: 'document_start' },
      ])
    }
    if (!mayRun && isThere) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  })
}
