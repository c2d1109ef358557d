import {
  classNameOf,
  closest,
  formOf,
  getAttribute,
  getBoundingClientRect,
  idOf,
  innerTextOf,
  localNameOf,
  matches,
  openShadowRootOf,
  querySelector,
  querySelectorAll,
  titleOf,
  typeOf,
} from '@/core/page/node-access'
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

/** A handler in the markup that goes back, elsewhere or to another window. Going back cannot be cancelled. */
const LEADS_AWAY = /\b(?:history|location|navigation|navigate|open|submit|requestSubmit)\b/

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
  const controls = layers.flatMap((layer) => [...querySelectorAll<HTMLElement>(layer, CONTROLS)])
  return controls.find((control) => saysClose(control, isCloseLabel) && isSafe(control))
}

function isUnrestorable(layer: Element): boolean {
  if (querySelector(layer, UNRESTORABLE) || matches(layer, UNRESTORABLE)) return true
  // A custom element's own code runs when it is removed and put back.
  // https://developer.mozilla.org/docs/Web/API/Web_components/Using_custom_elements#custom_element_lifecycle_callbacks
  return [layer, ...querySelectorAll(layer, '*')].some(
    (element) => localNameOf(element).includes('-') || openShadowRootOf(element) !== null,
  )
}

function saysClose(control: HTMLElement, isCloseLabel: CloseLabel): boolean {
  const label = buttonLabelOf(control)
  if (label) return isCloseLabel(label)
  const { width, height } = getBoundingClientRect(control)
  if (width > MAX_CLOSE_ICON || height > MAX_CLOSE_ICON) return false
  return (
    CLOSE_NAME.test(`${classNameOf(control)} ${idOf(control)}`) ||
    matches(control, '[data-dismiss=modal],[data-bs-dismiss=modal],[data-close]')
  )
}

function buttonLabelOf(control: HTMLElement): string {
  const label = getAttribute(control, 'aria-label') ?? getAttribute(control, 'value')
  return (label ?? innerTextOf(control) ?? '').trim() || (titleOf(control) ?? '').trim()
}

function isSafe(control: HTMLElement): boolean {
  if (matches(control, ':disabled,[aria-disabled=true]') || !isPaintedInViewport(control))
    return false
  // The button may be a part of a link.
  const link = closest(control, 'a[href]')
  if (link && !/^(?:#|javascript:\s*(?:void|;|$))/i.test(getAttribute(link, 'href') ?? ''))
    return false
  const handler = getAttribute(closest(control, '[onclick]') ?? control, 'onclick') ?? ''
  if (LEADS_AWAY.test(handler)) return false
  const form = formOf(control)
  return (
    !form || typeOf(control) === 'button' || /^dialog$/i.test(getAttribute(form, 'method') ?? '')
  )
}
