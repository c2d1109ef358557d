import { innerTextOf, matches, querySelector, textContentOf } from '@/core/page/node-access'
import { openRootsOnly } from '@/core/page/shadow-tree'
import { modalDialogsIn } from '@/core/page/top-modal'
import { isPainted } from '@/core/page/visibility'
import { WEIGHTS } from '../judge/weights'
import { controlsOf } from '../read/box-controls'
import { findLayer } from '../read/find-layer'
import { findFlowBox } from '../read/flow-boxes'
import { publisherMessage } from '../read/publisher-message'
import type { Verdict } from '../types'
import { boxesNamed } from './box-name'

/** What holds the page itself is never dismissed by pointing. */
const PAGE = 'html,body,main,article'

/**
 * The box a reader means who points at an element: the layer it belongs to, else the largest
 * box in the flow of the page that is no article. `undefined` where that would be the page itself.
 */
export function pointedBox(element: Element): Element | undefined {
  const box = findLayer(element)?.element ?? findFlowBox(element)
  return isPointable(box) ? box : undefined
}

/** True for what may be dismissed by pointing: anything that is not the page or what its article lies in. */
export function isPointable(element: Element): boolean {
  return !matches(element, PAGE) && !querySelector(element, 'main,article')
}

/** The verdict on boxes that the reader pointed at: surely a notice, for the reader says so. */
export function pointedVerdict(elements: readonly Element[]): Verdict {
  const [box] = elements
  const text = box ? (innerTextOf(box) ?? textContentOf(box)) : ''
  return {
    kind: 'box',
    confidence: 1,
    evidence: [{ id: 'pointedAt', weight: WEIGHTS.pointedAt }],
    elements: [
      ...elements,
      ...elements.flatMap((element) => modalDialogsIn(element, openRootsOnly)),
    ],
    message: box ? publisherMessage(text, controlsOf(box)) : '',
  }
}

/** The boxes on the page now that a reader pointed at on an earlier visit. */
export function findPointed(document: Document, names: readonly string[]): Element[] {
  return names.flatMap((name) => {
    const found = boxesNamed(document, name)
    // A name that now means several boxes means none of them for sure.
    return found.length === 1 ? found.filter((box) => isPointable(box) && isPainted(box)) : []
  })
}
