import { isInViewport } from '@/core/page/is-in-viewport'
import { MutationLog } from '../journal/mutation-log'
import type { PressMemory, Undo } from '../types'

/** A notice that fades takes this long to go, at most; then it is hidden as well. In milliseconds. */
const GONE_WITHIN_MS = 300
/** A page that has done nothing by now does nothing. */
const ANSWERED_WITHIN_MS = 60
const LOOK_EVERY_MS = 16
/** What a page does when its notice is gone (its lock lifted, its ground removed) is done by then. */
const SETTLED_AFTER_MS = 1_500

/** True where a press can be kept from leading away; not every browser Truce runs in has the means. */
export function canPress(window: Window): boolean {
  return 'navigation' in window
}

/**
 * Presses a control of the notice's own and waits until the notice is gone, but not long. Whatever the page
 * changes in its markup upon it is recorded, and put back by the undo. Where the press would lead away or
 * load the page anew it is kept from doing so.
 */
export async function pressOwnButton(
  window: Window & typeof globalThis,
  control: HTMLElement,
  layers: readonly Element[],
  { around, ignored }: PressMemory,
): Promise<Undo> {
  const log = new MutationLog(window.document, around, ignored)
  const release = blockNavigation(window)
  try {
    control.click()
    const concerns = concernsNotice(layers)
    log.narrow((record) => concerns(record) || concernsLock(record))
    window.setTimeout(() => log.narrow(concerns), SETTLED_AFTER_MS)
    await untilGone(window, layers, log)
  } finally {
    release()
  }
  return () => log.undo()
}

/** The notice's own markup, and its place in the page. */
function concernsNotice(layers: readonly Element[]): (record: MutationRecord) => boolean {
  const isOfNotice = (node: Node) =>
    layers.some((layer) => layer.contains(node) || node.contains(layer))
  return ({ target, type, addedNodes, removedNodes }) =>
    layers.some((layer) => layer.contains(target)) ||
    (type === 'childList' && [...addedNodes, ...removedNodes].some(isOfNotice))
}

/** What a notice leaves behind when it goes: a lock on the roots, by a sheet of its own, or beside it. */
function concernsLock(record: MutationRecord): boolean {
  const { target, type, attributeName, addedNodes, removedNodes } = record
  const isSheet = (node: Node) => node instanceof Element && node.matches('style,link')
  if (type === 'childList') return [...addedNodes, ...removedNodes].some(isSheet)
  const isLock = attributeName === 'inert' || attributeName === 'aria-hidden'
  return type === 'attributes' && (isLock || (target as Element).matches('html,body'))
}

async function untilGone(
  window: Window,
  layers: readonly Element[],
  log: MutationLog,
): Promise<void> {
  const start = performance.now()
  while (layers.some(isInViewport)) {
    const waited = performance.now() - start
    if (waited > GONE_WITHIN_MS || (waited > ANSWERED_WITHIN_MS && log.length === 0)) return
    await new Promise((resolve) => window.setTimeout(resolve, LOOK_EVERY_MS))
  }
}

/** What the reader does meanwhile leads where they want. */
function blockNavigation(window: Window): () => void {
  const { navigation } = window
  let isPressing = true
  const hold = (event: NavigateEvent) => {
    if (isPressing || !event.userInitiated) event.preventDefault()
  }
  queueMicrotask(() => {
    isPressing = false
  })
  navigation.addEventListener('navigate', hold)
  return () => navigation.removeEventListener('navigate', hold)
}
