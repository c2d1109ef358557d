/**
 * Ignores events that a script dispatched: a page must not be able to press Truce's buttons.
 * https://developer.mozilla.org/docs/Web/API/Event/isTrusted
 */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event)
  }
}
