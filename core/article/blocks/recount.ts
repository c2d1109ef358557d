import { type Block, isBlock } from './block'

/** Counts the characters of a block and of all blocks inside it again, after something was cut. */
export function recount(block: Block): void {
  block.chars = 0
  block.linked = 0
  block.prose = 0
  if (block.cutReason || block.caption) return
  for (const item of block.items) {
    if (isBlock(item)) {
      recount(item)
      block.chars += item.chars
      block.linked += item.linked
      block.prose += item.prose
    } else {
      block.chars += item.text.length
      block.linked += item.linked
      if (item.prose) block.prose += item.text.length
    }
  }
}
