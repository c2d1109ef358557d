import type { CancelledInput } from '../read/read-cancelled-input'
import type { Undo } from '../types'
import type { SetInterceptor } from './early-event-interceptor'

/** A page that moves by itself upon the wheel or a key has begun to after this long. */
const ANSWERED_AFTER_MS = 120

/** How often a first wish is carried out until the page has moved. */
const MAX_TRIES = 5

/** An arrow key or a line of the wheel moves a page by about this much, in pixels. */
const LINE = 40

/** A key or a turn of the wheel that moves by a page leaves this much of the old one in sight. */
const PAGE_SHARE = 0.9

/** Keys that move through a page: how far in lines, or in pages, or to an end. */
const MOVES: Readonly<Record<string, (page: number) => number>> = {
  ArrowDown: () => LINE,
  ArrowUp: () => -LINE,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  ' ': (page) => page,
  End: () => Number.MAX_SAFE_INTEGER,
  Home: () => -Number.MAX_SAFE_INTEGER,
}

/** What a page that cancels selecting cancels with it. */
const SELECTING = ['selectstart', 'contextmenu']

/** With Control or Command: select all, copy, print. */
const READING_KEYS = /^[acp]$/i

/** Where one writes the page may do with keys what it likes. */
const WRITABLE = 'input,textarea,select,[contenteditable]'

/**
 * Lets a reader move through the page by wheel, keys and touch where the page cancels that. Whether it does
 * is learnt from the reader's own first try, which is then carried out after all: a page that answers by
 * moving itself is left alone, and so is one that cancels nothing.
 *
 * @param refusals what the page was found to cancel before; that is given back, too.
 */
export function restoreScrollInput(
  window: Window & typeof globalThis,
  article: Element | undefined,
  { cancelsSelection, cancelsTab }: CancelledInput,
  setInterceptor: SetInterceptor,
): Undo {
  const swallowed = new Set(cancelsSelection ? SELECTING : [])
  if (article && cancelsTouch(window, article)) swallowed.add('touchmove')

  /** The reader's latest wish. */
  let last: Event | undefined

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Tab' && cancelsTab) event.stopImmediatePropagation()
    const move = event.ctrlKey || event.metaKey ? undefined : MOVES[event.key]
    const isReading = (event.ctrlKey || event.metaKey) && READING_KEYS.test(event.key)
    if (!(move || isReading) || isWritable(event)) return
    if (swallowed.has('keydown')) event.stopImmediatePropagation()
    else learn(event, () => move && scroll(move(window.innerHeight * PAGE_SHARE)))
  }

  function onWheel(event: WheelEvent): void {
    const moved = () => scroll(event.deltaY * (event.deltaMode ? LINE : 1))
    // Heard after the page's own listeners on the window, and before all others.
    if (!swallowed.has('wheel')) learn(event, moved)
    else if (event.defaultPrevented) moved()
    else event.stopImmediatePropagation()
  }

  /** Looks what became of the reader's wish, and fulfils it where nothing did. */
  function learn(event: Event, fulfil: () => void): void {
    const before = place()
    let tries = 0
    const look = () => {
      if (!event.defaultPrevented || place() !== before || tries >= MAX_TRIES) return
      // Another wish came meanwhile, and may have led back to where it began.
      if (tries > 0 && last !== event) return
      swallowed.add(event.type)
      tries += 1
      fulfil()
      // Firefox may take a scrolling back with the next frame.
      setTimeout(look, ANSWERED_AFTER_MS)
    }
    setTimeout(look, ANSWERED_AFTER_MS)
  }

  function place(): string {
    return [window.scrollY, article?.getBoundingClientRect().top].join()
  }

  function scroll(top: number): void {
    const scroller = scrollerOf(window, article)
    scroller.scrollTo({ top: scroller.scrollTop + top, behavior: 'instant' })
  }

  const before = setInterceptor((event) => {
    if (!event.isTrusted) return
    last = event
    if (event instanceof KeyboardEvent) onKey(event)
    else if (swallowed.has(event.type)) event.stopImmediatePropagation()
  })
  const wheel = (event: WheelEvent) => {
    if (!event.isTrusted || event.ctrlKey) return
    last = event
    onWheel(event)
  }
  window.addEventListener('wheel', wheel, { capture: true, passive: true })
  return () => {
    setInterceptor(before)
    window.removeEventListener('wheel', wheel, { capture: true })
  }
}

function isWritable({ target }: Event): boolean {
  return target instanceof Element && target.closest(WRITABLE) !== null
}

/** Asked with an event of our own, where there is touch at all. */
function cancelsTouch(window: Window & typeof globalThis, article: Element): boolean {
  if (typeof window.TouchEvent !== 'function') return false
  const touch = new Touch({ identifier: 0, target: article })
  const event = new TouchEvent('touchmove', { touches: [touch], bubbles: true, cancelable: true })
  return !article.dispatchEvent(event)
}

/** The box that scrolls what there is to read: one of the page's own, or the page. */
function scrollerOf({ document }: Window, article: Element | undefined): Element {
  for (let box = article?.parentElement; box && box !== document.body; box = box.parentElement) {
    const isScroller = /auto|scroll/.test(getComputedStyle(box).overflowY)
    if (isScroller && box.scrollHeight > box.clientHeight) return box
  }
  return document.scrollingElement ?? document.documentElement
}
