import { isPaintedInViewport } from '@/core/page/viewport'
import { MAX_CLOSE_ICON } from '../dismissal-limits'

/** Tells whether a label says "close", "no thanks" or "go on without": see `close-words.ts`. */
export type CloseLabel = (label: string) => boolean

const CONTROLS =
  'button,[role=button],a,input[type=button],input[type=submit],[aria-label],[class*=close i]'

/** Removed from the page and put back, these are not what they were: they load or play from the start. */
const UNRESTORABLE = 'iframe,frame,object,embed,video,audio'

/** Names by which a control without words says what it does. */
const CLOSE_NAME = /(?:^|[\s_-])(?:close|dismiss|closebtn|close-?button)(?:$|[\s_-])/i

/**
 * The button by which the notice itself is closed: visible, enabled, and saying so. None of those that lead
 * elsewhere, submit a form or say that the blocker is off (their words are no close words), and none at
 * all where the notice holds what could not be restored as it was.
 */
export function findOwnButton(
  layers: readonly Element[],
  isCloseLabel: CloseLabel,
): HTMLElement | undefined {
  if (layers.some(isUnrestorable)) return undefined
  const controls = layers.flatMap((layer) => [...layer.querySelectorAll<HTMLElement>(CONTROLS)])
  return controls.find((control) => saysClose(control, isCloseLabel) && isSafe(control))
}

function isUnrestorable(layer: Element): boolean {
  if (layer.querySelector(UNRESTORABLE) || layer.matches(UNRESTORABLE)) return true
  // A custom element's own code runs when it is removed and put back.
  // https://developer.mozilla.org/docs/Web/API/Web_components/Using_custom_elements#custom_element_lifecycle_callbacks
  return [layer, ...layer.querySelectorAll('*')].some(
    ({ localName, shadowRoot }) => localName.includes('-') || shadowRoot !== null,
  )
}

function saysClose(control: HTMLElement, isCloseLabel: CloseLabel): boolean {
  const label = buttonLabelOf(control)
  if (label) return isCloseLabel(label)
  const { width, height } = control.getBoundingClientRect()
  if (width > MAX_CLOSE_ICON || height > MAX_CLOSE_ICON) return false
  return (
    CLOSE_NAME.test(`${control.className} ${control.id}`) ||
    control.matches('[data-dismiss=modal],[data-bs-dismiss=modal],[data-close]')
  )
}

function buttonLabelOf(control: HTMLElement): string {
  const label = control.getAttribute('aria-label') ?? control.getAttribute('value')
  return (label ?? control.innerText ?? '').trim() || (control.title ?? '').trim()
}

function isSafe(control: HTMLElement): boolean {
  if (control.matches(':disabled,[aria-disabled=true]') || !isPaintedInViewport(control))
    return false
  // The button may be a part of a link.
  const link = control.closest('a[href]')
  if (link && !/^(?:#|javascript:\s*(?:void|;|$))/i.test(link.getAttribute('href') ?? ''))
    return false
  const { form, type } = control as HTMLButtonElement
  return !form || type === 'button' || form.method === 'dialog'
}
