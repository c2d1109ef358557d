import { isPainted } from '@/core/page/is-painted'
import { findBlock, findLayer } from '../read/find-layer'
import { publisherMessage } from '../read/publisher-message'
import { controlsOf } from '../read/read-box'
import type { Verdict } from '../types'
import { boxesNamed } from './box-name'

/** Never put away by pointing: what holds the page itself. */
const PAGE = 'html,body,main,article'

/**
 * The box a reader means who points at an element: the layer it belongs to, else the block of its own
 * matter. `undefined` where that would be the page itself.
 */
export function pointedBox(element: Element): Element | undefined {
  const box = findLayer(element)?.element ?? findBlock(element)
  return isPointable(box) ? box : undefined
}

/** True for what may be put away by pointing: anything that is not the page or what its article lies in. */
export function isPointable(element: Element): boolean {
  return !element.matches(PAGE) && !element.querySelector('main,article')
}

/** What the reader says is a notice is one: there is nothing to weigh. */
export function pointedVerdict(elements: readonly Element[]): Verdict {
  const [box] = elements
  const text = (box as HTMLElement | undefined)?.innerText ?? box?.textContent ?? ''
  return {
    kind: 'box',
    confidence: 1,
    evidence: [{ id: 'pointedAt', weight: 1 }],
    elements: [
      ...elements,
      ...elements.flatMap((element) => [...element.querySelectorAll('dialog:modal')]),
    ],
    message: box ? publisherMessage(text, controlsOf(box)) : '',
  }
}

/** The boxes on the page now that a reader pointed at on an earlier visit. */
export function findPointed(document: Document, names: readonly string[]): Element[] {
  return names.flatMap((name) => {
    const found = boxesNamed(document, name)
    // A name that has come to mean many things means none of them surely.
    return found.length === 1 ? found.filter((box) => isPointable(box) && isPainted(box)) : []
  })
}
