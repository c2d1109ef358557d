import { vouched } from './vouched'

/**
 * Ignores events that a script of the page dispatched: a page must not be able to press Truce's buttons.
 * https://developer.mozilla.org/docs/Web/API/Event/isTrusted
 */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted || vouched.has(event)) act(event)
  }
}
