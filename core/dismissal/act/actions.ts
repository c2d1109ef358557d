import {
  activeElementOf,
  attributesOf,
  blur,
  bodyOf,
  defaultViewOf,
  focus,
  getAttribute,
  isConnectedOf,
  matches,
  ownerDocumentOf,
  removeAttribute as removeAttributeOf,
  setAttribute,
} from '@/core/page/node-access'
import { EVENTS_SENT_AFTER_MS } from '../dismissal-limits'
import type { Undo } from '../types'

/** Events that tell a page that its dialog was closed or opened. */
const DIALOG_EVENTS = ['beforetoggle', 'toggle', 'close', 'cancel']

/**
 * Closes a modal dialog and hides the events of it from the page, which might answer by opening it again.
 * Undone, the dialog is as it was.
 */
export function closeModal(dialog: HTMLDialogElement): Undo {
  const { returnValue } = dialog
  hideDialogEvents(dialog)
  dialog.close(returnValue)
  return () => {
    if (!isConnectedOf(dialog) || matches(dialog, ':modal')) return
    hideDialogEvents(dialog)
    // Open, but not modal, where the page opened it again meanwhile.
    if (dialog.open) dialog.close(returnValue)
    dialog.showModal()
  }
}

/** Hides from the page the events of a dialog or popover that is opened or closed now. */
export function hideDialogEvents(dialog: Element): void {
  const window = defaultViewOf(ownerDocumentOf(dialog))
  const hide = (event: Event) => {
    if (event.target === dialog) event.stopImmediatePropagation()
  }
  for (const type of DIALOG_EVENTS) window?.addEventListener(type, hide, { capture: true })
  setTimeout(() => {
    for (const type of DIALOG_EVENTS) window?.removeEventListener(type, hide, { capture: true })
  }, EVENTS_SENT_AFTER_MS)
}

/** Removes an attribute; undone, it stands again between the same neighbours with the same value. */
export function removeAttribute(element: Element, name: string): Undo {
  const before = [...attributesOf(element)]
  removeAttributeOf(element, name)
  return () => {
    const from = before.findIndex((attribute) => attribute.name === name)
    // Markup keeps the order in which attributes were added, so those behind it are added again, too.
    for (const { name: later, value } of before.slice(from)) {
      const now = later === name ? value : getAttribute(element, later)
      if (now === null) continue
      removeAttributeOf(element, later)
      setAttribute(element, later, now)
    }
  }
}

/** Events that a page cancels so that its text cannot be selected or copied. */
const SELECTION_EVENTS = ['selectstart', 'contextmenu', 'copy', 'cut', 'dragstart']

/** Lets text be selected and copied where the page cancels that. */
export function restoreSelection(window: Window): Undo {
  return hideEvents(window, SELECTION_EVENTS, () => true)
}

/** Lets the keyboard go from link to link where the page cancels that. */
export function restoreTabKey(window: Window): Undo {
  return hideEvents(window, ['keydown'], (event) => (event as KeyboardEvent).key === 'Tab')
}

/** Hides events from the page, whose listeners cancel them: the browser then does what it does by default. */
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

/** Remembers where the page is scrolled to. Another page of an app, at another address, stays where it is. */
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
    if (before instanceof HTMLElement && before !== bodyOf(document) && isConnectedOf(before)) {
      focus(before, { preventScroll: true })
      return
    }
    const active = activeElementOf(document)
    if (active) blur(active)
  }
}
