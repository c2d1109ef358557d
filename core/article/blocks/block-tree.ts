import { type Block, isBlock } from './block'

/** Calls `look` for every block that is not cut, in document order. */
export function visitBlocks(block: Block, look: (block: Block) => void): void {
  if (block.cutReason) return
  look(block)
  for (const item of block.items) if (isBlock(item)) visitBlocks(item, look)
}

/** The smallest block that contains all of these. */
export function commonAncestor(blocks: readonly Block[]): Block | undefined {
  let block: Block | undefined = blocks[0]
  while (block && !blocks.every(({ element }) => block?.element.contains(element)))
    block = block.parent
  return block
}
