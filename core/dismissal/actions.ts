import { styleOf } from './marks'
import type { Mark, Undo, UserStyle } from './types'

/** Adds a mark to an element's marking attribute. */
export function mark(element: Element, attribute: string, name: Mark): Undo {
  const marks = (element.getAttribute(attribute) ?? '').split(' ').filter(Boolean)
  element.setAttribute(attribute, [...marks, name].join(' '))
  return () => element.removeAttribute(attribute)
}

/** Inserts the user style for all marks. */
export async function insertStyle(
  marks: readonly Mark[],
  attribute: string,
  userStyle: UserStyle,
): Promise<Undo> {
  const css = styleOf(marks, attribute)
  await userStyle.insert(css)
  return () => userStyle.remove(css)
}

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
    if (!dialog.isConnected || dialog.open) return
    muteDialogEvents(dialog)
    dialog.showModal()
  }
}

function muteDialogEvents(dialog: HTMLDialogElement): void {
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

/** Remembers where the page is scrolled to. */
export function keepScroll(window: Window): Undo {
  const { scrollX: left, scrollY: top } = window
  return () => window.scrollTo({ left, top, behavior: 'instant' })
}

/** Remembers which element has the focus; `before` where it has moved to Truce's own prompt since. */
export function keepFocus(document: Document, before: Element | null): Undo {
  return () => {
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
      before.focus({ preventScroll: true })
    } else if (document.activeElement instanceof HTMLElement) {
      document.activeElement.blur()
    }
  }
}
