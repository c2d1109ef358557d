import { type Block, isBlock } from './block'

/** Something that was cut, and why. */
export interface Removal {
  reason: string
  text: string
}

/** Characters of a removed text that are reported; enough to recognize it. */
const SAMPLE_CHARS = 2000

/** Reports every cut, outermost first. */
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
