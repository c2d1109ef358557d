import { browser } from 'wxt/browser'

/**
 * Injects the guard into a tab's page, where a second one does nothing. When this resolves the guard listens.
 *
 * @throws when the browser does not let Truce into the page
 */
export async function injectGuard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    // The guard uses the sentinel's watch. A page opened before Truce was installed has no sentinel yet.
    files: ['/sentinel.js', '/watch.js', '/languages.js', '/guard.js'],
  })
}

/** Injects the second stage of the sentinel into a tab's page. */
export async function injectWatch(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/watch.js'],
  })
}

/** The bundles that the guard loads on demand. */
const FILES = { promptUi: '/prompt-ui.js', ownButton: '/own-button.js' } as const
export type Bundle = keyof typeof FILES

/** True for the name of a bundle. */
export function isBundle(name: unknown): name is Bundle {
  return typeof name === 'string' && Object.hasOwn(FILES, name)
}

/** Injects one of the guard's bundles into a tab's page. */
export async function injectBundle(tabId: number, bundle: Bundle): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [FILES[bundle]],
  })
}

/**
 * Inserts a style sheet of user origin into a tab's page. Its important declarations win over all of the page's.
 * https://developer.mozilla.org/docs/Web/CSS/CSS_cascade/Cascade
 */
export async function insertUserStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css, origin: 'USER' })
}

/** Removes what `insertUserStyle` inserted. The text must be the same. */
export async function removeUserStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId, frameIds: [0] }, css, origin: 'USER' })
}
