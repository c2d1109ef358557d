import { isConnectedOf, matches, querySelectorAll } from '@/core/page/node-access'
import { composedParent } from '@/core/page/shadow-tree'
import { isPaintedInViewport } from '@/core/page/viewport'
import { closeModal } from '../act/actions'
import type { CosmeticFilter } from '../act/cosmetic-filter'
import type { Marker } from '../act/marker'
import { MAX_PARTS } from '../dismissal-limits'
import type { AnswerLimiter } from './answer-limiter'
import type { NoticeMatcher } from './notice-matcher'

export interface LayerHiderOptions {
  /** Grows when the notice comes back as new elements. */
  layers: Set<Element>
  marker: Marker
  cosmeticFilter: CosmeticFilter
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
  /**
   * Shows the layers that an element is or lies in: the page has something else in it by now.
   *
   * @param isForGood they are read no more.
   */
  show(element: Element, isForGood?: boolean): void
  /** Reads all layers anew: shows each in which the page has something else by now. */
  showOthers(): void
  /** Hides all of them in the way that pages do not watch for, and says which. */
  hideSoftly(): Element[]
}

/** @param onAdded told of each element that has become a layer. */
export function createLayerHider(
  {
    layers,
    marker,
    cosmeticFilter,
    isSameNotice,
    isNotice,
    isOther = () => false,
  }: LayerHiderOptions,
  limiter: AnswerLimiter,
  onAdded: (layer: Element) => void,
): LayerHider {
  /** Layers in which the page had something else when they were last read. */
  const others = new Set<Element>()

  function isHidden(layer: Element): boolean {
    return marker.has(layer, 'hide') || marker.has(layer, 'hideSoftly')
  }

  /** Those that show the notice. One is read where it would be hidden again: the page may just have filled it. */
  function* noticeLayers(isMeant: (layer: Element) => boolean): Generator<Element> {
    for (const layer of layers) {
      if (others.has(layer) || !isConnectedOf(layer)) continue
      if (!isMeant(layer) || !limiter.mayAnswer()) continue
      if (isOther(layer)) show(layer)
      else yield layer
    }
  }

  function add(layer: Element): void {
    layers.add(layer)
    marker.mark(layer, limiter.isFight ? 'hideSoftly' : 'hide')
    onAdded(layer)
    closeAgain(layer)
  }

  function show(element: Element, isForGood?: boolean): void {
    for (let around: Element | null = element; around; around = composedParent(around)) {
      if (!layers.has(around)) continue
      others.add(around)
      if (isForGood) layers.delete(around)
      marker.unmark(around, 'hide')
      marker.unmark(around, 'hideSoftly')
    }
    void cosmeticFilter.end()
    // Where something was added beside the notice, that alone stays hidden.
    const parts = [...querySelectorAll(element, '*')].slice(0, MAX_PARTS)
    const part = parts.find((one) => isSameNotice(one) && !isOther(one))
    if (part) add(part)
  }

  return {
    hideAdded(element) {
      if (isHidden(element)) return
      const isNone = layers.has(element)
        ? others.has(element) || isOther(element)
        : !isSameNotice(element) && !isNotice?.(element)
      if (!isNone && limiter.mayAnswer()) add(element)
    },
    hideShown() {
      // One that its own button closed has no mark, and needs none until it is shown again.
      const isShown = (layer: Element) => !isHidden(layer) && isPaintedInViewport(layer)
      const isOpen = (layer: Element) => matches(layer, 'dialog:modal')
      for (const layer of noticeLayers((one) => isShown(one) || isOpen(one))) {
        if (!isHidden(layer)) marker.mark(layer, 'hide')
        closeAgain(layer)
      }
    },
    show,
    showOthers() {
      others.clear()
      for (const layer of layers) if (isOther(layer)) show(layer)
    },
    hideSoftly() {
      const hidden = [...layers].filter((layer) => !others.has(layer) && isConnectedOf(layer))
      for (const layer of hidden) {
        marker.mark(layer, 'hideSoftly')
        marker.unmark(layer, 'hide')
      }
      return hidden
    },
  }
}

/** Closes a layer that is a modal dialog. */
function closeAgain(layer: Element): void {
  if (!matches(layer, 'dialog:modal')) return
  const dialog = layer as HTMLDialogElement
  closeModal(dialog)
  // `showModal()` throws on a dialog that is open without being modal: the page's next try fails.
  // https://developer.mozilla.org/docs/Web/API/HTMLDialogElement/showModal#exceptions
  dialog.show()
}
