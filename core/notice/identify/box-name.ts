import {
  bodyOf,
  createTreeWalker,
  matches,
  nodeValueOf,
  parentElementOf,
  querySelectorAll,
  textContentOf,
} from '@/core/page/node-access'
import { stableSelector } from './stable-selector'

/** Marks a name that is made of words; no selector begins like this. Stored, so it stays. */
const SAYS = 'says:'

/** So many first characters of a box's words tell it from every other. */
const MAX_NAME_TEXT = 120

/** Fewer characters than this are said by many a box. */
const MIN_NAME_TEXT = 12

/**
 * The name by which a box is known again on the next visit: a selector of its stable ids and classes, else
 * what it says. `undefined` where it has neither.
 *
 * @param message what it says where its own markup holds no words, for they lie in a frame or a shadow tree.
 */
export function boxNameOf(box: Element, message = ''): string | undefined {
  const selector = stableSelector(box)
  if (selector) return selector
  const words = comparableWords(box, message)
  return words.length >= MIN_NAME_TEXT ? SAYS + words : undefined
}

/** True when a name means this box. */
export function isNamed(box: Element, name: string, message = ''): boolean {
  if (name.startsWith(SAYS)) return comparableWords(box, message) === name.slice(SAYS.length)
  try {
    return matches(box, name)
  } catch {
    // Stored names can come from an imported file.
    return false
  }
}

/** All boxes on the page that a name means. */
export function boxesNamed(document: Document, name: string): Element[] {
  if (name.startsWith(SAYS)) return boxesSaying(document, name.slice(SAYS.length))
  return boxesMatching(document, name)
}

/** All boxes on the page that a stored selector means; none where it is invalid, for it can be imported. */
export function boxesMatching(document: Document, selector: string): Element[] {
  try {
    return [...querySelectorAll(document, selector)]
  } catch {
    return []
  }
}

/** The outermost boxes that say just this. Only texts the words begin with are followed upwards. */
function boxesSaying(document: Document, words: string): Element[] {
  const found = new Set<Element>()
  const texts = createTreeWalker(document, bodyOf(document), NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const own = comparableText(nodeValueOf(text) ?? '')
    if (!own || !words.startsWith(own.slice(0, words.length))) continue
    let named: Element | undefined
    for (
      let box = parentElementOf(text);
      box && box !== bodyOf(document);
      box = parentElementOf(box)
    ) {
      const said = comparableWords(box)
      if (said === words) named = box
      else if (!words.startsWith(said)) break
    }
    if (named) found.add(named)
  }
  return [...found]
}

function comparableWords(box: Element, message = ''): string {
  return comparableText(textContentOf(box)) || comparableText(message)
}

/** Numbers count down and change from visit to visit; the words stay. */
function comparableText(text: string): string {
  return text
    .replace(/[\s\d]+/g, ' ')
    .trim()
    .toLowerCase()
    .slice(0, MAX_NAME_TEXT)
    .trim()
}
