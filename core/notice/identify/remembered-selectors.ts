import { textContentOf } from '@/core/page/node-access'
import { isPainted } from '@/core/page/visibility'
import { findLayer } from '../read/find-layer'
import { boxesMatching } from './box-name'
import { isPointable } from './pointed-box'
import { stableSelector } from './stable-selector'

/** An id or a class that says what the box is for. */
const NAMED_FOR_BLOCKING = /ad-?_?b|block|detect/i

/**
 * The selectors by which a notice that is shown now, its backdrops and its dialogs can be prehidden on the next
 * visit, before they were judged. Only for what lies above the page: what flows in it may be an article's place
 * the next time. A backdrop without words may be another popup's, too, and is left out unless it has an id or is
 * named for blocking.
 */
export function selectorsToRemember(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (findLayer(element)?.element !== element || !isPointable(element)) return []
    const selector = stableSelector(element)
    if (!selector) return []
    const own = selector.slice(selector.lastIndexOf(' ') + 1)
    const isSpecific = own.startsWith('#') || NAMED_FOR_BLOCKING.test(own)
    return textContentOf(element).trim() || isSpecific ? selector : []
  })
}

/** What a page shows now of all that remembered selectors mean, however many there are. */
export function paintedMatches(document: Document, selectors: readonly string[]): Element[] {
  return selectors.flatMap((selector) => boxesMatching(document, selector)).filter(isPainted)
}
