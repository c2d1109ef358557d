import {
  classNameOf,
  getAttribute,
  idOf,
  parentElementOf,
  tagNameOf,
  textContentOf,
} from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import { COMPARED_TEXT, MAX_COMPARED_MARKUP } from '../dismissal-limits'

/** Tells whether an element is one of the layers dismissed, come back as a new element. */
export type NoticeMatcher = (element: Element) => boolean

/**
 * Remembers what the layers of a notice look like. A layer with words is known by its words, whatever its
 * names are by then; a backdrop without words by its tag, its names and its style.
 */
export function createNoticeMatcher(
  layers: readonly Element[],
  openShadow?: ShadowOpener,
): NoticeMatcher {
  const textOf = (element: Element) =>
    beginningOf(textContentOf(element)) || beginningOf(openShadow?.(element)?.textContent ?? '')
  const texts = new Set(layers.map(textOf).filter((text) => text.length > 0))
  const signatures = new Set(layers.filter((layer) => !textOf(layer)).map(signatureOf))
  return (element) => {
    const text = textOf(element)
    return text ? texts.has(text) : signatures.has(signatureOf(element))
  }
}

/** Without its numbers: they count down. */
function beginningOf(text: string): string {
  return text
    .slice(0, MAX_COMPARED_MARKUP)
    .replace(/[\s\d]+/g, ' ')
    .trim()
    .slice(0, COMPARED_TEXT)
}

function signatureOf(element: Element): string {
  const style = getAttribute(element, 'style') ?? ''
  const names = idOf(element) || classNameOf(element)
  // A host whose shadow tree cannot be opened has neither: told apart by its parent.
  const parent = parentElementOf(element)
  return [tagNameOf(element), names, style, parent && tagNameOf(parent)].join('|')
}
