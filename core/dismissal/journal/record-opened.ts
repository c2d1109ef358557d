import { isConnectedOf, matches, querySelectorAll, showPopover } from '@/core/page/node-access'
import { hideDialogEvents } from '../act/actions'
import type { Undo } from '../types'

/** Remembers which dialogs and popovers are open, as what, and opens them again without events. */
export function recordOpened(
  document: Document,
  isMeant: (element: Element) => boolean = () => true,
): Undo {
  const opened = [
    ...querySelectorAll<HTMLElement>(document, ':modal,:popover-open,dialog[open]'),
  ].filter(isMeant)
  const wasModal = new Set(opened.filter((element) => matches(element, 'dialog:modal')))
  return () => {
    for (const element of opened) if (isConnectedOf(element)) open(element, wasModal.has(element))
  }
}

function open(element: HTMLElement, isModal: boolean): void {
  if (matches(element, isModal ? ':modal' : ':popover-open,dialog[open]')) return
  hideDialogEvents(element)
  if (!(element instanceof HTMLDialogElement)) showPopover(element)
  else if (isModal) {
    if (element.open) element.close(element.returnValue)
    element.showModal()
  } else element.show()
}
