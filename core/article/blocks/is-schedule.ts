import { type Block, isBlock } from './block'

/** Fewer rows are datelines by chance. */
const MIN_ROWS = 3

/** A time of day at the beginning of a row: "19:30", "7.30 pm", "19h30". */
const TIME = /^\D{0,3}\d{1,2} ?[:.h]\d\d(?!\d)/

/** Whether a block is a program: several rows without links that each begin with a time. */
export function isSchedule(block: Block): boolean {
  const rows = block.items.filter(isBlock).filter((row) => TIME.test(firstText(row)))
  return rows.length >= MIN_ROWS && rows.every(({ linked, prose }) => linked === 0 && prose === 0)
}

function firstText(block: Block): string {
  const [first] = block.items
  if (!first) return ''
  return isBlock(first) ? firstText(first) : first.text
}
