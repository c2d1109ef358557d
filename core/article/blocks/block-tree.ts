import { type Block, isBlock } from './block'

/** Looks at every block that is left, in the page's order. */
export function visitBlocks(block: Block, look: (block: Block) => void): void {
  if (block.cutReason) return
  look(block)
  for (const item of block.items) if (isBlock(item)) visitBlocks(item, look)
}

/** The smallest block around all of these. */
export function commonAncestor(blocks: readonly Block[]): Block | undefined {
  let block: Block | undefined = blocks[0]
  while (block && !blocks.every(({ element }) => block?.element.contains(element)))
    block = block.parent
  return block
}

/** One key for the spellings of one line. */
export function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
