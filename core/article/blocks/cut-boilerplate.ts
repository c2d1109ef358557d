import type { Block } from './block'
import { visitBlocks } from './block-tree'
import { COMMENTS_REASON, CONSENT_REASON } from './hint-by-names'
import { isForum } from './is-forum'
import { recount } from './recount'

/** A name that would cut more than this share of the page's prose means something else here. */
const MAX_SHARE_OF_NAME = 0.45

/** A page with less prose than this after the cut (characters) has its article in these blocks. */
const MIN_PROSE_LEFT = 200

/** Cuts every block with a boilerplate hint, unless it has too much of the page's prose. */
export function cutBoilerplate(root: Block, url: string): void {
  const forum = isForum(url)
  const all = root.prose
  const byReason = new Map<string, Block[]>()
  visitBlocks(root, (block) => {
    const { hint } = block
    if (!hint || block === root || (forum && hint.reason === COMMENTS_REASON)) return
    if (hint.withLinks && block.linked === 0) return
    // A wrapper around the page may be named after the consent dialog inside it.
    if (hint.reason === CONSENT_REASON && block.element.querySelector('h1,main,article')) return
    if (block.prose > Math.min(all * hint.maxShare, hint.maxProse)) return
    byReason.set(hint.reason, [...(byReason.get(hint.reason) ?? []), block])
  })
  for (const [reason, blocks] of byReason) {
    const most = Math.max(MAX_SHARE_OF_NAME, blocks[0]?.hint?.maxShare ?? 0)
    const inside = outermostProse(blocks)
    if (inside > all * most || (most > MAX_SHARE_OF_NAME && all - inside < MIN_PROSE_LEFT)) continue
    for (const block of blocks) block.cutReason = reason
  }
  recount(root)
}

/** The prose of blocks, counted once where one is inside another. */
function outermostProse(blocks: readonly Block[]): number {
  let sum = 0
  let last: Block | undefined
  for (const block of blocks) {
    if (last?.element.contains(block.element)) continue
    sum += block.prose
    last = block
  }
  return sum
}
