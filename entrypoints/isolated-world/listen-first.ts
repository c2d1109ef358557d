import { OWN_EVENT_TYPES } from '@/core/page/own-event-types'
import { take } from './registry'

/** Where not listening passively would make the browser wait with scrolling for a script. */
const SCROLLS = /^(?:touch|wheel|pointer|mouse|drag|DOMMouse|Moz)/

const hand = (event: Event) => take('ownEvents')?.(event)

/**
 * Hands every event that may be the prompt's own to `ownEvents`, as long as that is provided. Called before the page has
 * run a script no listener of the page comes first. Called again it does nothing more, but where the page was written anew:
 * `document.open()` takes all listeners off its window. https://html.spec.whatwg.org/#document-open-steps
 */
export function listenFirst(): void {
  for (const type of OWN_EVENT_TYPES) {
    addEventListener(type, hand, { capture: true, passive: SCROLLS.test(type) })
  }
}
