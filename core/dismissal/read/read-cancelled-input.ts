/** What a page swallows, asked with events of our own: one that it cancels it would cancel the reader's, too. */
export interface Refusals {
  refusesSelection: boolean
  refusesTab: boolean
}

/** @param article where the reader would select and press keys. */
export function readRefusals(article: Element | undefined): Refusals {
  const isRefused = (event: Event) => article !== undefined && !article.dispatchEvent(event)
  const asked = { bubbles: true, cancelable: true, composed: true }
  return {
    refusesSelection: isRefused(new Event('selectstart', asked)),
    refusesTab: isRefused(new KeyboardEvent('keydown', { ...asked, key: 'Tab', code: 'Tab' })),
  }
}
