import { type Block, isBlock } from './block'

/** Something taken out, so that "why is this gone?" has an answer. */
export interface Removal {
  reason: string
  text: string
}

/** How much of a removed text is told; enough to recognise it. */
const SAMPLE_CHARS = 2000

/** Tells of every cut, outermost first. */
export function reportCuts(block: Block, tell: (removal: Removal) => void): void {
  if (block.cutReason) {
    tell({ reason: block.cutReason, text: blockText(block).slice(0, SAMPLE_CHARS) })
    return
  }
  for (const item of block.items) if (isBlock(item)) reportCuts(item, tell)
}

function blockText(block: Block): string {
  return block.items.map((item) => (isBlock(item) ? blockText(item) : item.text)).join(' ')
}
