import { type Box, isBox, type Run } from './box'
import { HEADING } from './element-names'

/** A line of text of a chosen body, and where it stands. */
export interface Line {
  run: Run
  box: Box
  prose: boolean
  heading: boolean
  /** In a list, a table, a quote or code: short lines are usual there. */
  set: boolean
}

const SET = /^(?:li|dd|dt|td|th|pre|blockquote|caption|summary|code)$/

/** The lines of a body that are not cut, in the page's order. */
export function linesOf(root: Box): Line[] {
  const lines: Line[] = []
  const visit = (box: Box, heading: boolean, set: boolean): void => {
    if (box.cut || box.caption) return
    const name = box.element.localName
    const isHeading =
      heading || HEADING.test(name) || box.element.getAttribute('role') === 'heading'
    const isSet = set || SET.test(name)
    for (const item of box.items) {
      if (isBox(item)) visit(item, isHeading, isSet)
      else lines.push({ run: item, box, prose: item.prose, heading: isHeading, set: isSet })
    }
  }
  visit(root, false, false)
  return lines
}
