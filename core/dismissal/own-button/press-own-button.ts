import { click, contains, matches } from '@/core/page/node-access'
import { isPaintedInViewport } from '@/core/page/viewport'
import {
  ANSWERED_WITHIN_MS,
  GONE_WITHIN_MS,
  LOOK_EVERY_MS,
  SETTLED_AFTER_MS,
} from '../dismissal-limits'
import { MutationLog } from '../journal/mutation-log'
import type { PressContext, Undo } from '../types'
import { holdReader, useUpActivation } from './hold-reader'

/**
 * True where a press can be prevented from leading away, with the Navigation API: Firefox has it since version 147.
 * https://developer.mozilla.org/docs/Web/API/Navigation_API#browser_compatibility
 *
 * Not on a page that was just loaded anew: that may be what its button does, however late, and on a site where notices
 * are dismissed without a question it would go on for ever.
 */
export function canPress(window: Window): boolean {
  return 'navigation' in window && !wasLoadedAnew(window)
}

function wasLoadedAnew({ navigation: { activation }, location }: Window): boolean {
  if (!activation) return false
  const withoutHash = (url: string | null | undefined) => url?.replace(/#.*/s, '')
  const isSame = withoutHash(activation.from?.url) === withoutHash(location.href)
  return (
    activation.navigationType === 'reload' || (isSame && activation.navigationType !== 'traverse')
  )
}

/**
 * Presses the notice's own button and waits until the notice is gone, but not long. Whatever the page then
 * changes in its markup is recorded, and put back by the undo. Where the press would lead away, load the
 * page anew or open a window, that is prevented.
 */
export async function pressOwnButton(
  window: Window & typeof globalThis,
  button: HTMLElement,
  layers: readonly Element[],
  { elements, ignoredAttribute }: PressContext,
): Promise<Undo> {
  const log = new MutationLog(window.document, elements, ignoredAttribute)
  const release = holdReader(window)
  useUpActivation(window.document)
  click(button)
  const concerns = concernsNotice(layers)
  log.narrow((record) => concerns(record) || concernsLock(record))
  window.setTimeout(() => log.narrow(concerns), SETTLED_AFTER_MS)
  await untilGone(window, layers, log)
  return () => {
    release()
    log.undo()
  }
}

/** The notice's own markup, and its place in the page. */
function concernsNotice(layers: readonly Element[]): (record: MutationRecord) => boolean {
  const isOfNotice = (node: Node) =>
    layers.some((layer) => contains(layer, node) || contains(node, layer))
  return ({ target, type, addedNodes, removedNodes }) =>
    layers.some((layer) => contains(layer, target)) ||
    (type === 'childList' && [...addedNodes, ...removedNodes].some(isOfNotice))
}

/** What a notice leaves behind when it goes: a lock on the roots, by a style sheet of its own, or beside it. */
function concernsLock(record: MutationRecord): boolean {
  const { target, type, attributeName, addedNodes, removedNodes } = record
  const isStyleSheet = (node: Node) => node instanceof Element && matches(node, 'style,link')
  if (type === 'childList') return [...addedNodes, ...removedNodes].some(isStyleSheet)
  const isLock = attributeName === 'inert' || attributeName === 'aria-hidden'
  return type === 'attributes' && (isLock || matches(target as Element, 'html,body'))
}

async function untilGone(
  window: Window,
  layers: readonly Element[],
  log: MutationLog,
): Promise<void> {
  const start = performance.now()
  while (layers.some(isPaintedInViewport)) {
    const waited = performance.now() - start
    if (waited > GONE_WITHIN_MS || (waited > ANSWERED_WITHIN_MS && log.length === 0)) return
    await new Promise((resolve) => window.setTimeout(resolve, LOOK_EVERY_MS))
  }
}
