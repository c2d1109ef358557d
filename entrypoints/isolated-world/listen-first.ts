import { OWN_EVENT_TYPES } from '@/core/page/own-event-types'
import { provide, take } from './registry'

/** Where not listening passively would make the browser wait with scrolling for a script. */
const SCROLLS = /^(?:touch|wheel|pointer|mouse|drag|DOMMouse|Moz)/

/**
 * Hands every event that may be the prompt's own to `ownEvents`, as long as that is provided. Called before the page has
 * run a script no listener of the page comes first; called twice it does nothing more.
 */
export function listenFirst(): void {
  if (take('listensFirst')) return
  provide('listensFirst', true)
  for (const type of OWN_EVENT_TYPES) {
    const options = { capture: true, passive: SCROLLS.test(type) }
    addEventListener(type, (event) => take('ownEvents')?.(event), options)
  }
}
