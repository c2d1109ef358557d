import { type Box, isBox } from './box'

/** Looks at every box that is left, in the page's order. */
export function visit(box: Box, look: (box: Box) => void): void {
  if (box.cut) return
  look(box)
  for (const item of box.items) if (isBox(item)) visit(item, look)
}

/** The smallest box around all of these. */
export function commonAncestor(boxes: readonly Box[]): Box | undefined {
  let box: Box | undefined = boxes[0]
  while (box && !boxes.every(({ element }) => box?.element.contains(element))) box = box.parent
  return box
}

/** One key for the spellings of one line. */
export function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
