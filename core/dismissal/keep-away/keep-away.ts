import { bodyOf, childrenOf, documentElementOf, matches } from '@/core/page/node-access'
import type { CosmeticFilter } from '../act/cosmetic-filter'
import { READ_ANEW_AFTER_MS } from '../dismissal-limits'
import { isOtherLayerInFront } from '../read/other-layer'
import { MARK_FOR_LOCK, readRootLock } from '../read/page-lock'
import { createAnswerLimiter } from './answer-limiter'
import { createLayerHider, type LayerHiderOptions } from './layer-hider'

interface KeepAwayOptions extends LayerHiderOptions {
  window: Window & typeof globalThis
  cosmeticFilter: CosmeticFilter
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
  const { window, layers, marker, cosmeticFilter } = options
  const { document } = window
  const limiter = createAnswerLimiter(window, answerLate, stop)
  const hider = createLayerHider(options, limiter, observeLayer)

  const tree = new window.MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        hider.hideAdded(node)
        if (matches(node, 'style,link')) liftLocks()
      }
    }
  })
  const layerAttributes = new window.MutationObserver(hider.hideShown)
  const rootAttributes = new window.MutationObserver(() => {
    liftLocks()
    // A notice that its own button closed may be shown again by a class of its root.
    hider.hideShown()
  })

  let reading = 0
  const layerWords = new window.MutationObserver(() => {
    reading ||= window.setTimeout(readAnew, READ_ANEW_AFTER_MS)
  })

  function readAnew(): void {
    reading = 0
    hider.showOthers()
    hider.hideShown()
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
    hider.hideSoftly()
    for (const child of [
      ...childrenOf(bodyOf(document)),
      ...childrenOf(documentElementOf(document)),
    ])
      hider.hideAdded(child)
    void cosmeticFilter.hide([...layers].filter((layer) => !options.isOther?.(layer)))
    liftLocks()
  }

  function observeLayer(layer: Element): void {
    layerAttributes.observe(layer, { attributes: true })
    if (options.isOther)
      layerWords.observe(layer, { childList: true, characterData: true, subtree: true })
  }

  function stop(): void {
    limiter.stop()
    window.clearTimeout(reading)
    const observers = [tree, layerAttributes, layerWords, rootAttributes]
    for (const observer of observers) observer.disconnect()
  }

  tree.observe(document, { childList: true, subtree: true })
  for (const layer of layers) observeLayer(layer)
  for (const root of [documentElementOf(document), bodyOf(document)])
    rootAttributes.observe(root, { attributeFilter: ROOT_ATTRIBUTES })
  return stop
}
