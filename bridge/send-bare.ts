import type { Protocol } from './messages'

/** The one function of the browser the sentinel needs; named here, for the polyfill has no place in it. */
declare const chrome: {
  runtime: {
    lastError?: unknown
    sendMessage(message: object, onAnswer: () => void): void
  }
}

/** What the scripts say that run in a page before anything else of Truce does. */
type Bare = Extract<keyof Protocol, 'suspicion' | 'prehide'>

/**
 * Says to the background what `sendMessage(type)` would say, in the messaging library's own form, without
 * the library: it is half as large as the sentinel may be. Nobody answers when the extension was updated
 * meanwhile; the page then goes without.
 */
export function sendBare(type: Bare): void {
  try {
    const message = { id: 0, type, timestamp: Date.now() }
    // Read, or the browser complains on the page's console of an error nobody looked at.
    chrome.runtime.sendMessage(message, () => void chrome.runtime.lastError)
  } catch {
    // The context is invalidated.
  }
}
