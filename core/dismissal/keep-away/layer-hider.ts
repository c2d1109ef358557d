import { isConnectedOf, matches } from '@/core/page/node-access'
import { isPaintedInViewport } from '@/core/page/viewport'
import { closeModal } from '../act/actions'
import type { Marker } from '../act/marker'
import type { AnswerLimiter } from './answer-limiter'
import type { NoticeMatcher } from './notice-matcher'

export interface LayerHiderOptions {
  /** Grows when the notice comes back as new elements. */
  layers: Set<Element>
  marker: Marker
  isSameNotice: NoticeMatcher
  /** Is this, by itself and surely, an ad-block notice? */
  isNotice?: ((element: Element) => boolean) | undefined
  /** Does the page show something else in this layer by now? */
  isOther?: ((layer: Element) => boolean) | undefined
}

/** Hides the layers of a notice again, whatever the page does to show them. */
export interface LayerHider {
  /** Hides an element that was added, if it is the notice. */
  hideAdded(element: Element): void
  /** Hides each layer that is shown again, and closes its dialog. */
  hideShown(): void
  /** Shows each layer in which the page has something else by now. */
  showOthers(): void
  /** Hides all of them in the way that pages do not watch for. */
  hideSoftly(): void
}

/** @param onAdded told of each element that has become a layer. */
export function createLayerHider(
  { layers, marker, isSameNotice, isNotice, isOther }: LayerHiderOptions,
  limiter: AnswerLimiter,
  onAdded: (layer: Element) => void,
): LayerHider {
  function isHidden(layer: Element): boolean {
    return marker.has(layer, 'hide') || marker.has(layer, 'hideSoftly')
  }

  function* noticeLayers(): Generator<Element> {
    for (const layer of layers) if (isConnectedOf(layer) && !isOther?.(layer)) yield layer
  }

  function closeAgain(layer: Element): void {
    if (!matches(layer, 'dialog:modal') || !limiter.mayAnswer()) return
    const dialog = layer as HTMLDialogElement
    closeModal(dialog)
    // `showModal()` throws on a dialog that is open without being modal: the page's next try fails.
    // https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/showModal#exceptions
    dialog.show()
  }

  return {
    hideAdded(element) {
      if (!layers.has(element) && !isSameNotice(element) && !isNotice?.(element)) return
      if (isHidden(element) || !limiter.mayAnswer()) return
      layers.add(element)
      marker.mark(element, limiter.isFight ? 'hideSoftly' : 'hide')
      onAdded(element)
      closeAgain(element)
    },
    hideShown() {
      for (const layer of noticeLayers()) {
        // One that its own button closed has no mark, and needs none until it is shown again.
        if (!isHidden(layer) && isPaintedInViewport(layer) && limiter.mayAnswer())
          marker.mark(layer, 'hide')
        closeAgain(layer)
      }
    },
    showOthers() {
      for (const layer of layers) {
        if (!isOther?.(layer)) continue
        marker.unmark(layer, 'hide')
        marker.unmark(layer, 'hideSoftly')
      }
    },
    hideSoftly() {
      for (const layer of noticeLayers()) {
        marker.mark(layer, 'hideSoftly')
        marker.unmark(layer, 'hide')
      }
    },
  }
}
