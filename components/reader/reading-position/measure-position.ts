import type { ReadingPosition } from '@/core/reader/reading-position'

/** What an article is counted in. */
const BLOCKS = '.body :is(p,li,h2,h3,h4,h5,h6,pre,figure,table,blockquote,dt,dd)'

/** Where reading goes on, below the toolbar, in CSS pixels. */
const EYE = 80

/** The place of the text under the toolbar; undefined while the page stands at its top. */
export function measurePosition(root: ParentNode): ReadingPosition | undefined {
  if (scrollY < EYE) return undefined
  const blocks = [...root.querySelectorAll(BLOCKS)]
  const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > EYE)
  const box = blocks[block]?.getBoundingClientRect()
  if (!box) return undefined
  const offset = box.height > 0 ? (EYE - box.top) / box.height : 0
  return { block, offset: Math.min(1, Math.max(0, offset)) }
}

/** Brings a place under the toolbar, at once. */
export function scrollToPosition(root: ParentNode, { block, offset }: ReadingPosition): void {
  const box = [...root.querySelectorAll(BLOCKS)][block]?.getBoundingClientRect()
  if (!box) return
  scrollTo({ top: scrollY + box.top + offset * box.height - EYE, behavior: 'instant' })
}
