import { isSeen } from '@/core/page/is-seen'
import {
  childNodesOf,
  childrenOf,
  contains,
  defaultViewOf,
  getAttribute,
  innerTextOf,
  localNameOf,
  nodeTypeOf,
  nodeValueOf,
  ownerDocumentOf,
  querySelector,
  querySelectorAll,
  textContentOf,
} from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import { isPainted } from '@/core/page/visibility'
import { isSuspect } from './is-suspect'
import { MAX_BOX_ELEMENTS } from './reading-limits'

/** What says something in place of text: pictures, drawings, and whatever calls itself one. */
const PICTURES = 'img,svg,[role=img],input[type=image],area,object,video[title],canvas'

/**
 * All the words of a box that a person reads, line by line: its text, slotted text, the text of shadow trees in
 * it, and after these what stands for text in pictures and what style sheets write. Reads the rendered text,
 * which forces a layout. https://developer.mozilla.org/docs/Web/API/HTMLElement/innerText
 */
export function boxWords(box: Element, openShadow: ShadowOpener): string {
  const text = withoutUnseen(boxText(box, openShadow), box)
  const more = [...(saysEnough(text) ? [] : [accessibleName(box)]), ...allPictureWords(box)]
  // Computed styles of all pseudo-elements take time, and a box whose text says it needs no more.
  if (!isSuspect(text)) more.push(...elementsOf(box).flatMap(generatedWords))
  return [text, ...more].filter(Boolean).join('\n')
}

/** Words that would make a notice of a box and that nobody sees are not the box's. */
function withoutUnseen(text: string, box: Element): string {
  if (!isSuspect(text)) return text
  let seen = text
  for (const element of elementsOf(box)) {
    if (!isSuspect(ownText(element)) || isSeen(element)) continue
    const unseen = innerTextOf(element)?.trim()
    if (unseen) seen = seen.replace(unseen, '')
  }
  return seen
}

function ownText(element: Element): string {
  const texts = [...childNodesOf(element)].filter((node) => nodeTypeOf(node) === Node.TEXT_NODE)
  return texts.map(nodeValueOf).join(' ')
}

/** A box that says so much shows what it is about; a label that only a screen reader hears may say something else. */
function saysEnough(text: string): boolean {
  return text.trim().length >= MIN_SAID && !isSuspect(text)
}

/** The rendered text of a box: what `innerText` leaves out, in shadow trees and slots, comes after it. */
export function boxText(box: Element, openShadow: ShadowOpener): string {
  const texts = [innerTextOf(box) ?? textContentOf(box)]
  for (const element of elementsOf(box)) {
    if (localNameOf(element) === 'slot') {
      for (const node of (element as HTMLSlotElement).assignedNodes({ flatten: true })) {
        if (!contains(box, node)) texts.push(nodeText(node, openShadow))
      }
    }
    const root = openShadow(element)
    for (const child of root ? childrenOf(root) : []) texts.push(boxText(child, openShadow))
  }
  return texts.filter((text) => text.trim()).join('\n')
}

function nodeText(node: Node, openShadow: ShadowOpener): string {
  return nodeTypeOf(node) === Node.ELEMENT_NODE
    ? boxText(node as Element, openShadow)
    : (nodeValueOf(node) ?? '')
}

/** The label of the box itself: a dialog may say in it what is otherwise only a picture. */
function accessibleName(box: Element): string {
  return getAttribute(box, 'aria-label') ?? ''
}

function allPictureWords(box: Element): string[] {
  const all = [...querySelectorAll(box, PICTURES)].slice(0, MAX_BOX_ELEMENTS)
  const pictures = all.filter(isPainted)
  return pictures.map((picture) => pictureWords(picture))
}

/** What a picture says: its alternative text, its label, the title of a drawing. */
export function pictureWords(picture: Element): string {
  const names = ['alt', 'aria-label', 'title'].map((name) => getAttribute(picture, name))
  const title = localNameOf(picture) === 'svg' ? querySelector(picture, 'title') : null
  return [...new Set([...names, title && textContentOf(title)])].filter(Boolean).join('\n')
}

/** Longer than the buttons beside a picture that holds the words. */
const MIN_SAID = 60

/** Letters of any script. Icon fonts use the private use area, which has no letters; counters use digits. */
const WORDS = /\p{L}{3}/u

/** What style sheets write before and after an element. */
export function generatedWords(element: Element): string[] {
  const defaultView = defaultViewOf(ownerDocumentOf(element))
  return ['::before', '::after'].flatMap((part) => {
    const content = defaultView?.getComputedStyle(element, part).content ?? ''
    const words = unquoted(content, element)
    return WORDS.test(words) ? words : []
  })
}

/** The strings of a `content` value, its attributes filled in. */
function unquoted(content: string, element: Element): string {
  const parts = content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\("?([\w-]+)"?\)/g)
  return [...parts]
    .map(([, text, name]) => (name ? (getAttribute(element, name) ?? '') : (text ?? '')))
    .join('')
    .replaceAll('\\a ', ' ')
    .replaceAll('\\', '')
}

function elementsOf(box: Element): Element[] {
  return [box, ...querySelectorAll(box, '*')].slice(0, MAX_BOX_ELEMENTS)
}
