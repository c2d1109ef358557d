/** A line of text as it stands in the window, in CSS pixels. */
export interface TextLine {
  top: number
  bottom: number
}

/** Two boxes that share this much of the lower one's height stand on one line. */
const SHARED = 0.5

/** The lines that boxes of text make, from top to bottom: letters of different size and raised marks belong together. */
export function textLines(boxes: Iterable<TextLine>): TextLine[] {
  const lines: TextLine[] = []
  for (const { top, bottom } of [...boxes].sort((a, b) => a.top - b.top || b.bottom - a.bottom)) {
    if (bottom <= top) continue
    const last = lines.at(-1)
    const shared = last ? Math.min(last.bottom, bottom) - top : 0
    if (last && shared >= Math.min(bottom - top, last.bottom - last.top) * SHARED) {
      last.bottom = Math.max(last.bottom, bottom)
    } else lines.push({ top, bottom })
  }
  return lines
}

/** The line to go to from a place: the first below it, or the last above; undefined where there is none. */
export function nextLine(
  lines: readonly TextLine[],
  { top }: TextLine,
  by: 1 | -1,
): TextLine | undefined {
  const middle = (line: TextLine) => (line.top + line.bottom) / 2
  return by === 1
    ? lines.find((line) => line.top > top + 1)
    : lines.findLast((line) => middle(line) < top)
}
