import {
  bodyOf,
  clientHeightOf,
  closest,
  dispatchEvent,
  documentElementOf,
  parentElementOf,
  scrollHeightOf,
  scrollingElementOf,
  scrollTo,
  scrollTopOf,
} from '@/core/page/node-access'
import { LINE_HEIGHT, PAGE_SHARE } from '../dismissal-limits'
import type { CancelledInput } from '../read/read-cancelled-input'
import type { Undo } from '../types'
import { createCancelledScroll } from './cancelled-scroll'
import type { SetInterceptor } from './early-event-interceptor'

/** Keys that scroll a page: how far in CSS pixels, given the height of a page, or to an end. */
const SCROLL_KEYS: Readonly<Record<string, (page: number) => number>> = {
  ArrowDown: () => LINE_HEIGHT,
  ArrowUp: () => -LINE_HEIGHT,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  ' ': (page) => page,
  End: () => Number.MAX_SAFE_INTEGER,
  Home: () => -Number.MAX_SAFE_INTEGER,
}

/** What a page that cancels selecting cancels with it. */
const SELECTION_EVENTS = ['selectstart', 'contextmenu']

/** With Control or Command: select all, copy, print. */
const READING_KEYS = /^[acp]$/i

/** Where one writes the page may do with keys what it likes. */
const WRITABLE = 'input,textarea,select,[contenteditable]'

/**
 * Lets a reader move through the page by wheel, keys and touch where the page cancels that. Whether it does
 * is learnt from the reader's own first try, which is then carried out after all: a page that answers by
 * scrolling itself is left alone, and so is one that cancels nothing.
 *
 * @param article what moves when the page scrolls.
 * @param cancelled what the page was found to cancel before; that is given back, too.
 */
export function restoreScrollInput(
  window: Window & typeof globalThis,
  article: Element | undefined,
  { cancelsSelection, cancelsTab }: CancelledInput,
  setInterceptor: SetInterceptor,
): Undo {
  /** Types of events that are hidden from the page, so that the browser does what they stand for. */
  const hidden = new Set(cancelsSelection ? SELECTION_EVENTS : [])
  if (article && cancelsTouch(window, article)) hidden.add('touchmove')
  const cancelled = createCancelledScroll(window, article, (type) => hidden.add(type))

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Tab' && cancelsTab) event.stopImmediatePropagation()
    const distance = event.ctrlKey || event.metaKey ? undefined : SCROLL_KEYS[event.key]
    const isReading = (event.ctrlKey || event.metaKey) && READING_KEYS.test(event.key)
    if (!(distance || isReading) || isWritable(event)) return
    if (hidden.has('keydown')) event.stopImmediatePropagation()
    else cancelled.learn(event, () => distance && scroll(distance(window.innerHeight * PAGE_SHARE)))
  }

  function onWheel(event: WheelEvent): void {
    if (!event.isTrusted || event.ctrlKey) return
    cancelled.latest = event
    const scrollOnce = () => scroll(event.deltaY * (event.deltaMode ? LINE_HEIGHT : 1))
    // Heard after the page's own listeners on the window, and before all others.
    if (!hidden.has('wheel')) cancelled.learn(event, scrollOnce)
    else if (event.defaultPrevented) scrollOnce()
    else event.stopImmediatePropagation()
  }

  function scroll(top: number): void {
    const scroller = scrollerOf(window, article)
    scrollTo(scroller, { top: scrollTopOf(scroller) + top, behavior: 'instant' })
  }

  const before = setInterceptor((event) => {
    if (!event.isTrusted) return
    cancelled.latest = event
    if (event instanceof KeyboardEvent) onKey(event)
    else if (hidden.has(event.type)) event.stopImmediatePropagation()
  })
  window.addEventListener('wheel', onWheel, { capture: true, passive: true })
  return () => {
    setInterceptor(before)
    window.removeEventListener('wheel', onWheel, { capture: true })
  }
}

function isWritable({ target }: Event): boolean {
  return target instanceof Element && closest(target, WRITABLE) !== null
}

/** Asked with an event of our own; only where the browser has touch events. */
function cancelsTouch(window: Window & typeof globalThis, article: Element): boolean {
  if (typeof window.TouchEvent !== 'function') return false
  const touch = new Touch({ identifier: 0, target: article })
  const event = new TouchEvent('touchmove', { touches: [touch], bubbles: true, cancelable: true })
  return !dispatchEvent(article, event)
}

/** The box that scrolls what there is to read: one of the page's own, or the page. */
function scrollerOf({ document }: Window, article: Element | undefined): Element {
  let box = article && parentElementOf(article)
  for (; box && box !== bodyOf(document); box = parentElementOf(box)) {
    const isScroller = /auto|scroll/.test(getComputedStyle(box).overflowY)
    if (isScroller && scrollHeightOf(box) > clientHeightOf(box)) return box
  }
  return scrollingElementOf(document) ?? documentElementOf(document)
}
