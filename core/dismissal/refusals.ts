/** What a page swallows, asked with events of our own: one that it cancels it would cancel the reader's, too. */
export interface Refusals {
  refusesSelection: boolean
  refusesScrolling: boolean
  refusesTab: boolean
}

/**
 * @param article where the reader would select, turn the wheel and press keys.
 * The wheel alone is cancelled by every page that scrolls in a way of its own; one that takes the keys as
 * well wants to be held still. The wheel asked with turns by nothing, so that nobody scrolls upon it.
 */
export function readRefusals(article: Element | undefined): Refusals {
  const isRefused = (event: Event) => article !== undefined && !article.dispatchEvent(event)
  const asked = { bubbles: true, cancelable: true, composed: true }
  const key = (name: string) => new KeyboardEvent('keydown', { ...asked, key: name, code: name })
  return {
    refusesSelection: isRefused(new Event('selectstart', asked)),
    refusesScrolling:
      isRefused(new WheelEvent('wheel', { ...asked, deltaY: 0 })) && isRefused(key('PageDown')),
    refusesTab: isRefused(key('Tab')),
  }
}
