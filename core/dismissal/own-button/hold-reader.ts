import { createElement, showPicker } from '@/core/page/node-access'
import { HELD_FOR_MS } from '../dismissal-limits'

/** By these the reader does something in the page. Not `pointerdown`, with which a finger begins to scroll. */
const OWN_INPUT = ['mousedown', 'click', 'keydown'] as const

/**
 * Keeps the reader on the page whose button is pressed now: of what the press itself begins nothing navigates, and for a
 * while no script leads to another document, loads this one anew or goes back. That is over with the reader's next press
 * or key in the page, and with `release`.
 *
 * A traversal to another document cannot be cancelled.
 * https://html.spec.whatwg.org/#fire-a-traverse-navigate-event
 */
export function holdReader(window: Window): () => void {
  const { navigation } = window
  let isPressing = true
  const block = ({ userInitiated, destination, navigationType }: NavigateEvent) =>
    isPressing ||
    // The app of a page goes from view to view within one document: it draws the view whether or not it is cancelled.
    (!userInitiated && (!destination.sameDocument || navigationType === 'traverse'))
  const onNavigate = (event: NavigateEvent) => {
    if (block(event)) event.preventDefault()
  }
  const onInput = (event: Event) => {
    if (event.isTrusted && !(event as KeyboardEvent).repeat) release()
  }
  function release(): void {
    navigation.removeEventListener('navigate', onNavigate)
    for (const type of OWN_INPUT) window.removeEventListener(type, onInput, { capture: true })
  }
  queueMicrotask(() => {
    isPressing = false
  })
  navigation.addEventListener('navigate', onNavigate)
  for (const type of OWN_INPUT) window.addEventListener(type, onInput, { capture: true })
  window.setTimeout(release, HELD_FOR_MS)
  return release
}

/**
 * Uses up what the reader's press on the prompt allows the page to do: with it a page opens windows, by a script, a form or a
 * link. Then the browser's own blocking of windows stands in the way. A field that nobody sees has no picker to show, and
 * the press is used up all the same. https://html.spec.whatwg.org/#show-the-picker,-if-applicable
 */
export function useUpActivation(document: Document): void {
  try {
    showPicker(createElement(document, 'input'))
  } catch {
    // Nothing was pressed, so there is nothing to use up.
  }
}
