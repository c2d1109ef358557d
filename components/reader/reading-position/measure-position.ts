import type { ReadingPosition } from '@/core/reader/reading-position'

/** The elements whose index a position stores. */
const POSITION_BLOCKS = '.article-body :is(p,li,h2,h3,h4,h5,h6,pre,figure,table,blockquote,dt,dd)'

/** The line below the toolbar where reading continues, in CSS pixels. */
const READING_LINE = 80

/** The position of the text below the toolbar; undefined at the page's top. */
export function measurePosition(root: ParentNode): ReadingPosition | undefined {
  if (scrollY < READING_LINE) return undefined
  const blocks = [...root.querySelectorAll(POSITION_BLOCKS)]
  const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > READING_LINE)
  const box = blocks[block]?.getBoundingClientRect()
  if (!box) return undefined
  const offset = box.height > 0 ? (READING_LINE - box.top) / box.height : 0
  return { block, offset: Math.min(1, Math.max(0, offset)) }
}

/** Scrolls to a position without animation. */
export function scrollToPosition(root: ParentNode, { block, offset }: ReadingPosition): void {
  const box = [...root.querySelectorAll(POSITION_BLOCKS)][block]?.getBoundingClientRect()
  if (!box) return
  scrollTo({ top: scrollY + box.top + offset * box.height - READING_LINE, behavior: 'instant' })
}
