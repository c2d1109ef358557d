import { isInViewport } from '@/core/page/is-in-viewport'
import { closeModal } from '../act/actions'
import type { CosmeticFilter } from '../act/cosmetic-filter'
import type { Marker } from '../act/marker'
import { MARK_FOR_LOCK, readRootLock } from '../read/page-lock'
import type { Likeness } from './likeness'

/** What a page does to bring its notice back, answered as it happens. */
export interface Keeper {
  stop(): void
}

interface KeepAwayOptions {
  window: Window & typeof globalThis
  /** Grows when the notice comes back as new elements. */
  layers: Set<Element>
  marker: Marker
  isLike: Likeness
  rule: CosmeticFilter
  /** Is this, by itself and surely, an ad-block notice? */
  isNotice?: ((element: Element) => boolean) | undefined
}

/** More answers than this within a second are a fight: then we answer late, and less conspicuously. */
const MAX_ANSWERS_A_SECOND = 20
/** How late. Two observers that answer each other at once would freeze the page. */
const COOL_DOWN_MS = 80
/** A page that is not beaten by so many late answers has its way. */
const MAX_LATE_ANSWERS = 150

const OWN_ATTRIBUTES = ['class', 'style', 'id', 'open', 'hidden']

/**
 * Keeps a notice away that was put away: marks it again when it comes back as another element or loses
 * its mark, closes its dialog again, lifts a lock that is set anew. Marks take effect before anything is
 * painted, so the reader sees nothing of it. The work is bounded: a page that fights is answered ever
 * more slowly and in the end not at all.
 */
export function keepAway({
  window,
  layers,
  marker,
  isLike,
  rule,
  isNotice,
}: KeepAwayOptions): Keeper {
  const { document } = window
  let answers = 0
  let second = 0
  let lateAnswers = 0
  let late = 0

  const tree = new window.MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        meet(node)
        if (node.matches('style,link')) lookAtRoots()
      }
    }
  })
  const layersSeen = new window.MutationObserver(lookAtLayers)
  const roots = new window.MutationObserver(() => {
    lookAtRoots()
    // A notice that its own button closed may be shown again by a class of its root.
    lookAtLayers()
  })

  /** True when an answer may be given now; else everything is looked at again a little later. */
  function mayAnswer(): boolean {
    const now = Math.floor(performance.now() / 1000)
    if (now !== second) [second, answers] = [now, 0]
    answers += 1
    if (answers <= MAX_ANSWERS_A_SECOND) return true
    if (!late) late = window.setTimeout(answerLate, COOL_DOWN_MS)
    return false
  }

  function answerLate(): void {
    late = 0
    answers = 0
    lateAnswers += 1
    if (lateAnswers > MAX_LATE_ANSWERS) {
      stop()
      return
    }
    for (const layer of layers) if (layer.isConnected) hideSoftly(layer)
    for (const child of [...document.body.children, ...document.documentElement.children])
      meet(child)
    void rule.hide(layers)
    lookAtRoots()
  }

  /** Out of sight and reach without `display: none`, which is what such pages watch for. */
  function hideSoftly(layer: Element): void {
    marker.mark(layer, 'hideSoftly')
    marker.unmark(layer, 'hide')
  }

  function meet(element: Element): void {
    if (!layers.has(element) && !isLike(element) && !isNotice?.(element)) return
    if (isKept(element) || !mayAnswer()) return
    layers.add(element)
    marker.mark(element, lateAnswers > 0 ? 'hideSoftly' : 'hide')
    follow(element)
    closeAgain(element)
  }

  function isKept(layer: Element): boolean {
    return marker.has(layer, 'hide') || marker.has(layer, 'hideSoftly')
  }

  function lookAtLayers(): void {
    for (const layer of layers) {
      if (!layer.isConnected) continue
      // One that its own button closed has no mark, and needs none until it is shown again.
      if (!isKept(layer) && isInViewport(layer) && mayAnswer()) marker.mark(layer, 'hide')
      closeAgain(layer)
    }
  }

  function closeAgain(layer: Element): void {
    if (!layer.matches('dialog:modal') || !mayAnswer()) return
    const dialog = layer as HTMLDialogElement
    closeModal(dialog)
    // An open dialog cannot be opened as a modal one: the page's next try comes to nothing.
    dialog.show()
  }

  function lookAtRoots(): void {
    for (const root of [document.documentElement, document.body]) {
      const restraint = readRootLock(window, root)
      for (const [held, mark] of MARK_FOR_LOCK) {
        if (restraint[held] && !marker.has(root, mark) && mayAnswer()) marker.mark(root, mark)
      }
    }
  }

  function follow(layer: Element): void {
    layersSeen.observe(layer, { attributes: true })
  }

  function stop(): void {
    window.clearTimeout(late)
    for (const observer of [tree, layersSeen, roots]) observer.disconnect()
  }

  tree.observe(document, { childList: true, subtree: true })
  for (const layer of layers) follow(layer)
  for (const root of [document.documentElement, document.body]) {
    roots.observe(root, { attributes: true, attributeFilter: OWN_ATTRIBUTES })
  }
  return { stop }
}
