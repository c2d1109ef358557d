import { vouched } from '@/components/vouched'
import {
  addEventListener,
  closest,
  dispatchEvent,
  matches,
  querySelector,
  querySelectorAll,
  textContentOf,
} from '@/core/page/node-access'
import type { HeldPlace } from './held-place'
import { createOwnTarget } from './own-target'
import type { Settling } from './settling'

/** What acts on a press, and the label that is pressed in its place. */
const CONTROLS = 'label, button, input, [role=button]'

/** Is there while the reader points: they asked for it, so its controls need no time to be seen. */
const PICKER = '.picker'

/** Covers the page meanwhile: what is pressed there is the page's. */
const PICKER_SURFACE = '.picker-surface'

/** What the prompt's components listen for; all else ends at the window. */
const PASSED_ON = new Set(['click', 'pointermove'])

/** Decides which presses of what Truce shows are the reader's own and meant. */
export interface PressGate {
  /** Listens in the tree: again where its listeners were taken away. */
  listen(): void
  /** Given every event before the page hears of it: one of Truce's own tree goes no further. */
  take(event: Event): void
  /** Remembers what stands on new controls: to be called once they are rendered and whenever they settle. */
  remember(): void
}

/**
 * A press is carried out where the thing pressed has been in its place, seen and unchanged, for a while, from the moment
 * the pointer went down. It is carried out by an event of our own that stays in the closed tree.
 */
export function createPressGate(
  host: Element,
  root: ShadowRoot,
  settling: Settling,
  place: HeldPlace,
): PressGate {
  const ownTarget = createOwnTarget(host, root)
  const labels = new WeakMap<Element, string>()
  /** Where the pointer went down, if that was acceptable. */
  let begunAt: Element | null = null

  function take(event: Event): void {
    if (!event.isTrusted || !ownTarget.isOwn(event)) return
    const target = ownTarget.of(event)
    // Pressed by a screen reader, which gives no place: the listener in the tree knows.
    if (!target && event.type === 'click') return
    decide(event, target)
  }

  function decide(event: Event, target: Element | null): void {
    event.stopImmediatePropagation()
    if (event.type === 'pointerdown')
      begunAt = mayPress(controlOf(target)) ? controlOf(target) : null
    if (target && PASSED_ON.has(event.type)) passOn(event, target)
  }

  function passOn(event: Event, target: Element): void {
    if (event.type === 'click' && !mayClick(event as MouseEvent, target)) {
      event.preventDefault()
      return
    }
    // The browser turns it by itself, and says so in the tree alone.
    if (target instanceof HTMLInputElement) return
    event.preventDefault()
    const { clientX, clientY } = event as MouseEvent
    const init = { bubbles: true, cancelable: true, clientX, clientY }
    const copy = new PointerEvent(event.type, init)
    vouched.add(copy)
    const label = closest(target, 'label')
    dispatchEvent((label && querySelector(label, 'input')) ?? target, copy)
    // A press may change what is written on the others.
    window.setTimeout(remember, 0, true)
  }

  function mayClick({ detail }: MouseEvent, target: Element): boolean {
    if (matches(target, PICKER_SURFACE)) return true
    const control = controlOf(target)
    const isBegunThere = detail === 0 || begunAt === control
    begunAt = null
    return isBegunThere && mayPress(control)
  }

  function mayPress(control: Element | null): control is Element {
    if (!control || !(settling.isOver || closest(control, PICKER))) return false
    const written = textContentOf(control)
    // What was rendered since has no label that was remembered.
    const isMeant = place.isClear(control) && (labels.get(control) ?? written) === written
    if (!isMeant) settling.begin()
    return isMeant
  }

  /** What stands on a control anew counts only after a press of the reader: else the page has put it there. */
  function remember(isChanged = false): void {
    for (const control of querySelectorAll(root, CONTROLS))
      if (isChanged || !labels.has(control)) labels.set(control, textContentOf(control))
  }

  const takeWithin = (event: Event) => {
    if (event.isTrusted) decide(event, event.target as Element)
  }
  const listen = () => addEventListener(root, 'click', takeWithin, { capture: true })
  listen()
  return { listen, take, remember: () => remember() }
}

function controlOf(target: Element | null): Element | null {
  return target && closest(target, CONTROLS)
}
