import { isInViewport } from '@/core/page/is-in-viewport'

/** Tells whether a label says "close", "no thanks" or "go on without": see `close-words.ts`. */
export type CloseLabel = (label: string) => boolean

const CONTROLS =
  'button,[role=button],a,input[type=button],input[type=submit],[aria-label],[class*=close i]'

/** What is not as it was when it is taken out of the page and put back: it loads anew, or starts anew. */
const IRRETRIEVABLE = 'iframe,frame,object,embed,video,audio'

/** A cross of a notice is small; a whole sheet named "close" is the ground behind it. In CSS pixels. */
const MAX_CROSS = 80

/** Names by which a control without words says what it does. */
const CLOSE_NAME = /(?:^|[\s_-])(?:close|dismiss|closebtn|close-?button)(?:$|[\s_-])/i

/**
 * The control by which the notice itself is closed: in sight, alive, and saying so. None of those that lead
 * elsewhere, submit a form or say that the blocker is off (their words are no close words), and none at
 * all where the notice holds what could not be put back as it was.
 */
export function findOwnButton(
  layers: readonly Element[],
  isCloseLabel: CloseLabel,
): HTMLElement | undefined {
  if (layers.some(isIrretrievable)) return undefined
  const controls = layers.flatMap((layer) => [...layer.querySelectorAll<HTMLElement>(CONTROLS)])
  return controls.find((control) => saysClose(control, isCloseLabel) && isSafe(control))
}

function isIrretrievable(layer: Element): boolean {
  if (layer.querySelector(IRRETRIEVABLE) || layer.matches(IRRETRIEVABLE)) return true
  // A component's own code runs when it is taken out and put back.
  return [layer, ...layer.querySelectorAll('*')].some(
    ({ localName, shadowRoot }) => localName.includes('-') || shadowRoot !== null,
  )
}

function saysClose(control: HTMLElement, isCloseLabel: CloseLabel): boolean {
  const label = labelOf(control)
  if (label) return isCloseLabel(label)
  const { width, height } = control.getBoundingClientRect()
  if (width > MAX_CROSS || height > MAX_CROSS) return false
  return (
    CLOSE_NAME.test(`${control.className} ${control.id}`) ||
    control.matches('[data-dismiss=modal],[data-bs-dismiss=modal],[data-close]')
  )
}

function labelOf(control: HTMLElement): string {
  const label = control.getAttribute('aria-label') ?? control.getAttribute('value')
  return (label ?? control.innerText ?? '').trim() || (control.title ?? '').trim()
}

function isSafe(control: HTMLElement): boolean {
  if (control.matches(':disabled,[aria-disabled=true]') || !isInViewport(control)) return false
  // One of its parts may be the control proper.
  const link = control.closest('a[href]')
  if (link && !/^(?:#|javascript:\s*(?:void|;|$))/i.test(link.getAttribute('href') ?? ''))
    return false
  const { form, type } = control as HTMLButtonElement
  return !form || type === 'button' || form.method === 'dialog'
}
