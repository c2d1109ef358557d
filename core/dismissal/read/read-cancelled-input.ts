/** What a page swallows, asked with events of our own: one that it cancels it would cancel the reader's, too. */
export interface CancelledInput {
  cancelsSelection: boolean
  cancelsTab: boolean
}

/** @param article where the reader would select and press keys. */
export function readCancelledInput(article: Element | undefined): CancelledInput {
  const isRefused = (event: Event) => article !== undefined && !article.dispatchEvent(event)
  const asked = { bubbles: true, cancelable: true, composed: true }
  return {
    cancelsSelection: isRefused(new Event('selectstart', asked)),
    cancelsTab: isRefused(new KeyboardEvent('keydown', { ...asked, key: 'Tab', code: 'Tab' })),
  }
}
