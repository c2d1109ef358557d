import {
  bodyOf,
  childNodesOf,
  defaultViewOf,
  matches,
  nodeTypeOf,
  nodeValueOf,
  ownerDocumentOf,
} from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import { isUnread } from '../watch/page-words'
import { generatedWords, pictureWords } from './box-words'
import { MAX_BOX_ELEMENTS } from './reading-limits'

/** What says something that is in no text, and what is filled in. */
const THINGS =
  'img,svg,canvas,video,iframe,object,embed,textarea,select,input:not([type=hidden],[type=checkbox])'

/** So many characters are read in the time of one element. */
const TEXT_OF_AN_ELEMENT = 10

/**
 * What a box that Truce hides would show: its words, with those of slots, shadow trees, readable frames, pictures and style
 * sheets, and how many pictures, frames and fields. Asks for computed styles, which elements that are not rendered have, too,
 * and forces no layout. More things than can be counted where the box is too large to be read.
 */
export function readShown(box: Element, openShadow: ShadowOpener): [words: string, things: number] {
  let words = ''
  let things = 0
  let left = MAX_BOX_ELEMENTS

  function read(element: Element): void {
    const style = defaultViewOf(ownerDocumentOf(element))?.getComputedStyle(element)
    if (!style || isUnread(element)) return
    if (element !== box && (style.display === 'none' || style.opacity === '0')) return
    if (matches(element, THINGS) || style.backgroundImage.includes('url(')) things += 1
    words += ` ${[pictureWords(element), ...generatedWords(element)].join(' ')}`
    for (const node of contentsOf(element, openShadow)) {
      const isText = nodeTypeOf(node) === Node.TEXT_NODE
      const text = isText && style.visibility !== 'hidden' ? (nodeValueOf(node) ?? '') : ''
      left -= 1 + text.length / TEXT_OF_AN_ELEMENT
      if (left < 0) {
        things = Number.POSITIVE_INFINITY
        return
      }
      words += ` ${text}`
      if (nodeTypeOf(node) === Node.ELEMENT_NODE) read(node as Element)
    }
  }

  read(box)
  return [words, things]
}

/** The nodes that are shown in an element, wherever they have their place in the markup. */
function contentsOf(element: Element, openShadow: ShadowOpener): Iterable<Node> {
  if (matches(element, 'slot')) return (element as HTMLSlotElement).assignedNodes({ flatten: true })
  const frame = matches(element, 'iframe') && (element as HTMLIFrameElement).contentDocument
  return childNodesOf(openShadow(element) ?? ((frame && bodyOf(frame)) || element))
}
