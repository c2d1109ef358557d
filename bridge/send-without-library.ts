import type { Protocol } from './messages'

/** The one function of the browser that the sentinel uses. WXT’s own `browser` would be more than that. */
declare const chrome: {
  runtime: {
    lastError?: unknown
    sendMessage(message: object, onAnswer: () => void): void
  }
}

/** The messages of the scripts that run before anything else of Truce. */
type EarlyMessage = Extract<keyof Protocol, 'hint' | 'suspicion' | 'prehide'>

/**
 * Sends the background the message that `sendMessage(type)` would send, without the messaging library, which would be
 * half of what the sentinel may weigh (`tests/package/package.test.ts`). Never throws: after an update of the extension
 * nobody receives the message.
 */
export function sendWithoutLibrary(type: EarlyMessage): void {
  try {
    const message = { id: 0, type, timestamp: Date.now() }
    // Chromium logs "Unchecked runtime.lastError" to the page's console unless the property is read.
    // https://developer.chrome.com/docs/extensions/reference/api/runtime
    chrome.runtime.sendMessage(message, () => void chrome.runtime.lastError)
  } catch {
    // The extension was updated: "Extension context invalidated."
  }
}
