import { bodyOf, childrenOf, documentElementOf, matches } from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import { isOtherLayerInFront } from '../read/other-layer'
import { MARK_FOR_LOCK, readRootLock } from '../read/page-lock'
import { createAnswerLimiter } from './answer-limiter'
import { createContentWatch } from './content-watch'
import { createLayerHider, type LayerHiderOptions } from './layer-hider'

interface KeepAwayOptions extends LayerHiderOptions {
  window: Window & typeof globalThis
  openShadow: ShadowOpener
}

/** By these attributes of its root a page locks itself or shows its notice. */
const ROOT_ATTRIBUTES = ['class', 'style', 'id', 'open', 'hidden']

/**
 * Keeps a dismissed notice away: marks it again when it comes back as another element or loses its mark,
 * closes its dialog again, lifts a lock that is set anew. Mutation observers run before the next frame is
 * painted (https://html.spec.whatwg.org/#perform-a-microtask-checkpoint), so the reader sees nothing of it.
 * The work is bounded: a page that fights is answered ever more slowly and in the end not at all.
 *
 * @returns ends it.
 */
export function keepAway(options: KeepAwayOptions): () => void {
  const { window, layers, marker, cosmeticFilter, openShadow } = options
  const { document } = window
  const limiter = createAnswerLimiter(window, answerLate, stop)
  const hider = createLayerHider(options, limiter, observeLayer)

  const tree = new window.MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        hider.hideAdded(node)
        if (!matches(node, 'style,link')) continue
        liftLocks()
        contents?.readSoon()
      }
    }
  })
  const layerAttributes = new window.MutationObserver(hider.hideShown)
  const rootAttributes = new window.MutationObserver(() => {
    liftLocks()
    // A notice that its own button closed may be shown again by a class of its root, or other parts of its box.
    hider.hideShown()
    contents?.readSoon()
  })

  const onUnreadable = (frame: Element) => hider.show(frame, true)
  const contents = options.isOther && createContentWatch(window, openShadow, readAnew, onUnreadable)

  function readAnew(): void {
    hider.showOthers()
    hider.hideShown()
    // They may have other trees and frames by now.
    for (const layer of layers) contents?.observe(layer)
  }

  function liftLocks(): void {
    for (const root of [documentElementOf(document), bodyOf(document)]) {
      const lock = readRootLock(window, root)
      const set = MARK_FOR_LOCK.filter(([part, mark]) => lock[part] && !marker.has(root, mark))
      // A menu or a log-in that was opened meanwhile locks the page for itself.
      if (set.length === 0 || isOtherLayerInFront(window, [...layers])) continue
      for (const [, mark] of set) if (limiter.mayAnswer()) marker.mark(root, mark)
    }
  }

  function answerLate(): void {
    const hidden = hider.hideSoftly()
    for (const root of [bodyOf(document), documentElementOf(document)])
      for (const child of childrenOf(root)) hider.hideAdded(child)
    void cosmeticFilter.hide(hidden)
    liftLocks()
  }

  function observeLayer(layer: Element): void {
    layerAttributes.observe(layer, { attributes: true })
    contents?.observe(layer)
  }

  function stop(): void {
    limiter.stop()
    contents?.stop()
    const observers = [tree, layerAttributes, rootAttributes]
    for (const observer of observers) observer.disconnect()
  }

  tree.observe(document, { childList: true, subtree: true })
  for (const layer of layers) observeLayer(layer)
  for (const root of [documentElementOf(document), bodyOf(document)])
    rootAttributes.observe(root, { attributeFilter: ROOT_ATTRIBUTES })
  return stop
}
