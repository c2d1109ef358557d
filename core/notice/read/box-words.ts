import { isSuspect } from './is-suspect'
import type { ShadowOpener } from './shadow-tree'

/** A box with more elements than this is read no further: notices have a few dozen. */
const MAX_ELEMENTS = 600

/** What says something in place of text: pictures, drawings, and whatever calls itself one. */
const PICTURES = 'img,svg,[role=img],input[type=image],area,object,video[title],canvas'

/**
 * All the words of a box a person reads, line by line: its text, slotted text and that of shadow trees in it,
 * and, after these, what stands for text in pictures and what style sheets write.
 */
export function boxWords(box: Element, openShadow: ShadowOpener): string {
  const text = boxText(box, openShadow)
  const more = [nameOf(box), ...wordsOfPictures(box)]
  // Asking for what is generated takes time, and a box whose text says it needs no more.
  if (!isSuspect(text)) more.push(...generatedWords(box))
  return [text, ...more].filter(Boolean).join('\n')
}

/** The text of a box as painted: what `innerText` leaves out, in shadow trees and slots, comes after it. */
export function boxText(box: Element, openShadow: ShadowOpener): string {
  const texts = [(box as HTMLElement).innerText ?? box.textContent ?? '']
  for (const element of elementsOf(box)) {
    if (element.localName === 'slot') {
      for (const node of (element as HTMLSlotElement).assignedNodes({ flatten: true })) {
        if (!box.contains(node)) texts.push(nodeText(node, openShadow))
      }
    }
    const root = openShadow(element)
    for (const child of root?.children ?? []) texts.push(boxText(child, openShadow))
  }
  return texts.filter((text) => text.trim()).join('\n')
}

function nodeText(node: Node, openShadow: ShadowOpener): string {
  return node.nodeType === Node.ELEMENT_NODE
    ? boxText(node as Element, openShadow)
    : (node.nodeValue ?? '')
}

/** The accessible name of the box itself: a dialog may say in it what else is only a picture. */
function nameOf(box: Element): string {
  return box.getAttribute('aria-label') ?? ''
}

function wordsOfPictures(box: Element): string[] {
  const pictures = [...box.querySelectorAll(PICTURES)].slice(0, MAX_ELEMENTS)
  return pictures.map((picture) => pictureWords(picture))
}

/** What a picture says: its alternative text, its label, the title of a drawing. */
export function pictureWords(picture: Element): string {
  const names = ['alt', 'aria-label', 'title'].map((name) => picture.getAttribute(name))
  const title = picture.localName === 'svg' ? picture.querySelector('title')?.textContent : ''
  return [...new Set([...names, title])].filter(Boolean).join('\n')
}

/** Letters of any script, but no icon fonts: those use the private range, counters use digits. */
const WORDS = /\p{L}{3}/u

/** What style sheets write before and after the elements of a box. */
function generatedWords(box: Element): string[] {
  const { defaultView } = box.ownerDocument
  return elementsOf(box).flatMap((element) =>
    ['::before', '::after'].flatMap((part) => {
      const content = defaultView?.getComputedStyle(element, part).content ?? ''
      const words = unquoted(content, element)
      return WORDS.test(words) ? words : []
    }),
  )
}

/** The strings of a `content` value, its attributes filled in. */
function unquoted(content: string, element: Element): string {
  const parts = content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\("?([\w-]+)"?\)/g)
  return [...parts]
    .map(([, text, name]) => (name ? (element.getAttribute(name) ?? '') : (text ?? '')))
    .join('')
    .replaceAll('\\a ', ' ')
    .replaceAll('\\', '')
}

function elementsOf(box: Element): Element[] {
  return [box, ...box.querySelectorAll('*')].slice(0, MAX_ELEMENTS)
}
