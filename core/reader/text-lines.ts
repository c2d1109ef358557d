/** A line of text in the window, in CSS pixels. */
export interface TextLine {
  top: number
  bottom: number
}

/** Two boxes are on one line if they share this much of the smaller one's height. */
const SHARED = 0.5

/**
 * The lines that boxes of text make, from top to bottom. Superscripts and letters of different size
 * are on one line.
 */
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

/** The next line below a place, or above it; undefined when there is none. */
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
