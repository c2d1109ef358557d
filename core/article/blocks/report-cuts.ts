import { type Box, isBox } from './box'

/** Something taken out, so that "why is this gone?" has an answer. */
export interface Removal {
  reason: string
  text: string
}

/** How much of a removed text is told; enough to recognise it. */
const SAMPLE_CHARS = 2000

/** Tells of every cut, outermost first. */
export function reportCuts(box: Box, tell: (removal: Removal) => void): void {
  if (box.cut) {
    tell({ reason: box.cut, text: textOf(box).slice(0, SAMPLE_CHARS) })
    return
  }
  for (const item of box.items) if (isBox(item)) reportCuts(item, tell)
}

function textOf(box: Box): string {
  return box.items.map((item) => (isBox(item) ? textOf(item) : item.text)).join(' ')
}
