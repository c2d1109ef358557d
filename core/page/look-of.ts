import {
  contains,
  createRange,
  documentElementOf,
  elementsFromPoint,
  getBoundingClientRect,
  localNameOf,
  ownerDocumentOf,
  scrollWidthOf,
} from '@/core/page/node-access'
import { composedParent } from '@/core/page/shadow-tree'
import { isCutAway } from './is-cut-away'
import type { Colour, Look } from './is-legible'
import { readColour } from './read-colour'

/** Deeper than this nothing is asked: a page may nest thousands. */
const MAX_DEPTH = 100

/** Of what lies one over the other at a point only the topmost are asked: a page may pile up thousands. */
const MAX_STACK = 50

/** What shows something that no style tells. */
const PICTURES = /^(?:img|video|canvas|svg|picture|iframe|object|embed)$/

/** What hides this much of what is behind it hides it. */
const OPAQUE = 0.9

/** A line and a column of words are seen by their ends, too. */
const PROBES = [0.05, 0.5, 0.95]

const CUTS_OFF = /hidden|clip/

/** What may lie over something else than what is around it. */
const LIFTED = /fixed|absolute|sticky/

/** How the words of an element look. Changes nothing; forces at most one layout. */
export function lookOf(element: Element, window: Window): Look {
  const style = window.getComputedStyle(element)
  const around = ancestorsOf(element)
  const words = rectOfWords(element)
  const stacks = stacksAt(words, element)
  return {
    fontSize: Number.parseFloat(style.fontSize),
    opacity: around.reduce((all, one) => all * Number(window.getComputedStyle(one).opacity), 1),
    colours: coloursOf(style, stacks[0] ?? around, around, window),
    isReachable: isReachable(words, around, window),
    isCovered: stacks.length > 0 && stacks.every((stack) => isCovered(stack, element, window)),
  }
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = []
  let at: Element | null = element
  for (; at && found.length < MAX_DEPTH; at = composedParent(at)) found.push(at)
  return found
}

function rectOfWords(element: Element): DOMRect {
  const range = createRange(ownerDocumentOf(element))
  range.selectNodeContents(element)
  const rect = range.getBoundingClientRect()
  return rect.width > 0 ? rect : getBoundingClientRect(element)
}

/** What lies at some points of the words, topmost first, wherever that includes the words: a shadow tree shows its host. */
function stacksAt({ left, top, width, height }: DOMRect, element: Element): Element[][] {
  const document = ownerDocumentOf(element)
  return PROBES.map((part) =>
    elementsFromPoint(document, left + width * part, top + height / 2).slice(0, MAX_STACK),
  ).filter((stack) => stack.includes(element))
}

/** Whether something opaque that is neither of the element nor around it lies over it. */
function isCovered(stack: readonly Element[], element: Element, window: Window): boolean {
  const above = stack.slice(0, stack.indexOf(element))
  return above.some((one) => {
    if (contains(element, one) || contains(one, element)) return false
    return PICTURES.test(localNameOf(one)) || groundOf(one, window)?.[3] === 1
  })
}

/** Whether any of the words lies where one can scroll to, and within what cuts off its contents. */
function isReachable(words: DOMRect, around: readonly Element[], window: Window): boolean {
  const { document, scrollX, scrollY } = window
  const page = documentElementOf(document)
  let left = Math.max(words.left, -scrollX)
  let top = Math.max(words.top, -scrollY)
  let right = Math.min(words.right, Math.max(window.innerWidth, scrollWidthOf(page)))
  let { bottom } = words
  for (const one of around) {
    const style = window.getComputedStyle(one)
    const { overflowX, overflowY, position } = style
    if (isCutAway(style)) return false
    const box = getBoundingClientRect(one)
    if (CUTS_OFF.test(overflowX) && one !== page) {
      left = Math.max(left, box.left)
      right = Math.min(right, box.right)
    }
    if (CUTS_OFF.test(overflowY) && one !== page) {
      top = Math.max(top, box.top)
      bottom = Math.min(bottom, box.bottom)
    }
    // What is fixed is cut off by nothing around it.
    if (position === 'fixed') break
  }
  return right - left > 1 && bottom - top > 1
}

/**
 * The ink, and the first colour behind it within the same layer; no ground where nothing tells: a picture lies between,
 * or the ground is what lies behind the layer, which pseudo-elements may have darkened.
 */
function coloursOf(
  style: CSSStyleDeclaration,
  stack: readonly Element[],
  around: readonly Element[],
  window: Window,
): Look['colours'] {
  const ink = readColour(style.webkitTextFillColor || style.color)
  if (!ink || style.backgroundClip.includes('text')) return undefined
  const [element] = around
  const layer = around.findLast((one) => LIFTED.test(window.getComputedStyle(one).position))
  for (const one of element ? stack.slice(stack.indexOf(element)) : []) {
    if (layer && !contains(layer, one)) break
    const ground = groundOf(one, window)
    if (ground && ground[3] >= OPAQUE) return { ink, ground }
    if (!ground || ground[3] > 0) break
  }
  return { ink, ground: undefined }
}

/** The colour of an element's own ground; `undefined` where it shows a picture. */
function groundOf(element: Element, window: Window): Colour | undefined {
  if (PICTURES.test(localNameOf(element))) return undefined
  const { backgroundColor, backgroundImage } = window.getComputedStyle(element)
  return backgroundImage === 'none' ? readColour(backgroundColor) : undefined
}
