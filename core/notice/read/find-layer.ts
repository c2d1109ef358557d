import {
  bodyOf,
  clientHeightOf,
  createTreeWalker,
  documentElementOf,
  matches,
  ownerDocumentOf,
  parentNodeOf,
  textContentOf,
} from '@/core/page/node-access'
import { composedParent } from '@/core/page/shadow-tree'
import { MAX_BOX_MARKUP_TEXT } from './reading-limits'

/** A box that may be a notice, above the page or in its flow. */
export interface LocatedBox {
  /** What has to be hidden for the box to be gone: the box, or the host of the shadow tree it lies in. */
  element: Element
  /** The box that is painted: its size and its words are read. */
  box: Element
  /** The layer that it is a part of, by which it is placed. */
  within?: Element
}

/**
 * The box above the page that an element belongs to: the outermost positioned or dialog-like ancestor
 * whose text is still as short as a notice's. `undefined` when the element flows in the page. A wrapper
 * that holds the whole page is no layer, even where it is positioned.
 *
 * Asks for the computed position of every ancestor, which brings styles up to date but forces no layout; the
 * height of a layer forces one.
 */
export function findLayer(from: Element): LocatedBox | undefined {
  const document = ownerDocumentOf(from)
  const [page, body] = [documentElementOf(document), bodyOf(document)]
  let layer: LocatedBox | undefined
  let current: Element | null = from
  /** The topmost element of the shadow tree just left: its host is painted by it alone. */
  let inside: Element | undefined
  while (current && current !== body && current !== page && !isTooLong(current)) {
    if (isLayer(current)) {
      // A host shows nothing of its own, nor does a wrapper around positioned boxes.
      const own = inside ?? current
      layer = { element: current, box: clientHeightOf(own) && !inside ? own : (layer?.box ?? own) }
    }
    const parent = parentNodeOf(current)
    const isTop = parent instanceof ShadowRoot
    if (isTop && isTooLong(parent)) return undefined
    inside = isTop ? current : undefined
    current = composedParent(current)
    // A style sheet of the document does not reach into a shadow tree, but it reaches the host.
    if (isTop && layer && current) layer = { element: current, box: layer.box }
  }
  return layer
}

/** `NodeFilter.SHOW_TEXT` */
export const TEXTS_ONLY = 4

/**
 * True when an element's markup holds more text than a box of `most` characters can. Forces no layout, and reads no
 * further than is needed: it is asked of what is around every suspect, up to the page.
 */
export function isTooLong(node: Element | ShadowRoot, most = MAX_BOX_MARKUP_TEXT): boolean {
  const texts = createTreeWalker(document, node, TEXTS_ONLY)
  let left = most
  while (left >= 0 && texts.nextNode()) left -= textContentOf(texts.currentNode as Element).length
  return left < 0
}

/** True for what is positioned, or above the page by what it is. */
export function isLayer(element: Element): boolean {
  return (
    matches(element, 'dialog,[popover],[role$=dialog]') ||
    /fixed|sticky|absolute/.test(getComputedStyle(element).position)
  )
}
