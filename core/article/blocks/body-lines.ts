import { type Block, isBlock, type TextRun } from './block'
import { HEADING_NAME } from './element-names'
import { isSchedule } from './is-schedule'

/** A line of text in a chosen body, and where it is. */
export interface Line {
  run: TextRun
  block: Block
  prose: boolean
  heading: boolean
  /** In a list, a table, a quote or code, where short lines are usual. */
  structured: boolean
}

const STRUCTURED = /^(?:li|dd|dt|td|th|pre|blockquote|caption|summary|code)$/

/** The lines of a body that are not cut, in document order. */
export function bodyLines(root: Block): Line[] {
  const lines: Line[] = []
  const visit = (block: Block, heading: boolean, set: boolean): void => {
    if (block.cutReason || block.caption) return
    const name = block.element.localName
    const isHeading =
      heading || HEADING_NAME.test(name) || block.element.getAttribute('role') === 'heading'
    const isRows = isSchedule(block)
    const isSet = set || STRUCTURED.test(name)
    for (const item of block.items) {
      if (isBlock(item)) visit(item, isHeading, isSet || (isRows && item.prose === 0))
      else
        lines.push({ run: item, block, prose: item.prose, heading: isHeading, structured: isSet })
    }
  }
  visit(root, false, false)
  return lines
}
