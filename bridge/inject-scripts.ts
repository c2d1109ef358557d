import { browser } from 'wxt/browser'

/**
 * Puts the guard into a tab's page; a second time does nothing. When this resolves the guard listens.
 *
 * @throws when the browser does not let Truce into the page.
 */
export async function injectGuard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    // The sentinel lends the guard its watch; a page opened before Truce was installed has none yet.
    files: ['/sentinel.js', '/languages.js', '/guard.js'],
  })
}

/** What the guard has brought in only when it needs it, by name. */
const FILES = { promptUi: '/prompt-ui.js', ownButton: '/own-button.js' } as const
export type Bundle = keyof typeof FILES

/** Brings one of the guard's bundles into a tab's page. */
export async function injectBundle(tabId: number, bundle: Bundle): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [FILES[bundle]],
  })
}

/** A style sheet of user origin for a tab's page: it wins over whatever the page declares. */
export async function insertUserStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css, origin: 'USER' })
}

/** Takes back what `insertUserStyle` inserted with the very same text. */
export async function removeUserStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId, frameIds: [0] }, css, origin: 'USER' })
}
