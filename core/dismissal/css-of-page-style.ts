import { isRecord } from '@/core/values/is-record'
import { markerStyle, SOFT_HIDE } from './act/marker-style'
import { isNamedBox, type NamedBox, selectorOfBox } from './act/named-box'
import { prehideStyle } from './prehide-style'
import type { PageStyle } from './types'

/** A style for more boxes than this is for no notice. */
const MAX_BOXES = 50

/** The name of an attribute of marks: see `createMarker`. */
const MARKS_ATTRIBUTE = /^data-[\da-z]{1,7}$/

/**
 * The text of a style that a page's script asks for. The text is written here and nowhere else, so that whoever speaks for
 * a page can only ask for what Truce itself does in pages: no declaration, address or rule of theirs gets into it.
 *
 * @param style of unknown origin.
 * @returns the same text for the same style; `undefined` where it is none, or a style for nothing.
 */
export function cssOfPageStyle(style: unknown): string | undefined {
  if (!isRecord(style)) return undefined
  const { is, attribute, boxes, selectors } = style
  switch (is as PageStyle['is']) {
    case 'marks':
      return typeof attribute === 'string' && MARKS_ATTRIBUTE.test(attribute)
        ? markerStyle(attribute)
        : undefined
    case 'softHide':
      return isListOf(boxes, isBox) ? softHideStyle(boxes) : undefined
    case 'prehide':
      return isListOf(selectors, isString) ? prehideStyle(selectors) || undefined : undefined
    case 'interactiveRoot':
      return INTERACTIVE_ROOT
    default:
      return undefined
  }
}

/**
 * Of all that the prompt may lie in. A transition would keep the page's value for as long as the page says.
 * https://drafts.csswg.org/css-ui-4/#interactivity https://drafts.csswg.org/css-cascade-5/#cascade-origin
 */
const INTERACTIVE_ROOT =
  ':root, dialog:modal, :fullscreen { interactivity: auto !important; transition: none !important }'

function softHideStyle(boxes: readonly NamedBox[]): string {
  return `${boxes.map(selectorOfBox).join(', ')} { ${SOFT_HIDE} }`
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.length > 0 && value.length <= MAX_BOXES && value.every(is)
}

function isBox(value: unknown): value is NamedBox {
  return isRecord(value) && isNamedBox({ tag: value.tag, name: value.name, value: value.value })
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
