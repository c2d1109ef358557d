import { dispatchEvent } from '@/core/page/node-access'

/** What a page cancels, asked with events of our own: what it cancels of these it would cancel of the reader's. */
export interface CancelledInput {
  cancelsSelection: boolean
  cancelsTab: boolean
}

/** @param article where the reader would select and press keys. */
export function readCancelledInput(article: Element | undefined): CancelledInput {
  const isCancelled = (event: Event) => article !== undefined && !dispatchEvent(article, event)
  const init = { bubbles: true, cancelable: true, composed: true }
  return {
    cancelsSelection: isCancelled(new Event('selectstart', init)),
    cancelsTab: isCancelled(new KeyboardEvent('keydown', { ...init, key: 'Tab', code: 'Tab' })),
  }
}
