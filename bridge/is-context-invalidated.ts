/** Named here: WXT’s `browser` is chosen once, and what is asked here changes. */
declare const chrome: { runtime?: { id?: string } }

/**
 * True once the extension was reloaded, updated or removed while this script runs on in a page: nothing can be sent any
 * more. https://wxt.dev/guide/go-further/handling-updates
 */
export function isContextInvalidated(): boolean {
  try {
    return chrome.runtime?.id === undefined
  } catch {
    // A browser may refuse even the question.
    return true
  }
}
