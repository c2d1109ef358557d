import type { Undo } from '../types'

/** Events that tell a page that its dialog was closed or opened. */
const DIALOG_EVENTS = ['beforetoggle', 'toggle', 'close', 'cancel']
/** The events are queued as tasks of their own; by then they have all been sent. */
const EVENTS_SENT_AFTER_MS = 250

/**
 * Closes a modal dialog without the page being told, so that the page does not answer by opening it
 * again, and so that opening it again leaves no difference.
 */
export function closeModal(dialog: HTMLDialogElement): Undo {
  const { returnValue } = dialog
  muteDialogEvents(dialog)
  dialog.close(returnValue)
  return () => {
    if (!dialog.isConnected || dialog.matches(':modal')) return
    muteDialogEvents(dialog)
    // Left open, but not modal, where the page kept opening it.
    if (dialog.open) dialog.close(returnValue)
    dialog.showModal()
  }
}

/** Keeps from the page what it would be told when its dialog or popover is opened or closed now. */
export function muteDialogEvents(dialog: Element): void {
  const window = dialog.ownerDocument.defaultView
  const mute = (event: Event) => {
    if (event.target === dialog) event.stopImmediatePropagation()
  }
  for (const type of DIALOG_EVENTS) window?.addEventListener(type, mute, { capture: true })
  setTimeout(() => {
    for (const type of DIALOG_EVENTS) window?.removeEventListener(type, mute, { capture: true })
  }, EVENTS_SENT_AFTER_MS)
}

/** Removes an attribute; undone, it stands again between the same neighbours with the same value. */
export function removeAttribute(element: Element, name: string): Undo {
  const before = [...element.attributes]
  element.removeAttribute(name)
  return () => {
    const from = before.findIndex((attribute) => attribute.name === name)
    // Markup keeps the order in which attributes were added, so those behind it are added again, too.
    for (const { name: later, value } of before.slice(from)) {
      const now = later === name ? value : element.getAttribute(later)
      if (now === null) continue
      element.removeAttribute(later)
      element.setAttribute(later, now)
    }
  }
}

/** Events a page cancels to keep its text from being taken. */
const SELECTION_EVENTS = ['selectstart', 'contextmenu', 'copy', 'cut', 'dragstart']

/** Lets text be selected and copied where the page cancels that. */
export function restoreSelection(window: Window): Undo {
  return hideEvents(window, SELECTION_EVENTS, () => true)
}

/** Lets the keyboard go from link to link where the page cancels that. */
export function restoreTabKey(window: Window): Undo {
  return hideEvents(window, ['keydown'], (event) => (event as KeyboardEvent).key === 'Tab')
}

/** Keeps events from the page, whose listeners cancel them; what the browser does upon them is then done. */
function hideEvents(
  window: Window,
  types: readonly string[],
  isMeant: (event: Event) => boolean,
): Undo {
  const hide = (event: Event) => {
    if (isMeant(event)) event.stopImmediatePropagation()
  }
  for (const type of types) window.addEventListener(type, hide, { capture: true, passive: true })
  return () => {
    for (const type of types) window.removeEventListener(type, hide, { capture: true })
  }
}

/** Remembers where the page is scrolled to; a page that became another without a load has a place of its own. */
export function recordScroll(window: Window): Undo {
  const { scrollX: left, scrollY: top } = window
  const { pathname } = window.location
  return () => {
    if (window.location.pathname === pathname) window.scrollTo({ left, top, behavior: 'instant' })
  }
}

/** Remembers which element has the focus; `before` where it has moved to Truce's own prompt since. */
export function recordFocus(document: Document, before: Element | null): Undo {
  return () => {
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
      before.focus({ preventScroll: true })
    } else if (document.activeElement instanceof HTMLElement) {
      document.activeElement.blur()
    }
  }
}
