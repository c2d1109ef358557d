/** Names of the highlights; their looks are in aloud.css. */
const NAMES = ['aloud-sentence', 'aloud-word'] as const

/** Marks what is being read. Nothing is put into the text: find, copy and selection work as ever. */
export function highlight(name: (typeof NAMES)[number], range: Range | undefined): void {
  // Where the browser has no highlights of this kind, the text is read without them.
  if (!('highlights' in CSS)) return
  if (range) CSS.highlights.set(name, new Highlight(range))
  else CSS.highlights.delete(name)
}

/** Takes every mark away. */
export function clearHighlights(): void {
  for (const name of NAMES) highlight(name, undefined)
}

/** Keeps what is read in sight, a third from the top, once it comes near an edge. */
export function follow(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  if (top > innerHeight * 0.15 && bottom < innerHeight * 0.75) return
  scrollTo({ top: scrollY + top - innerHeight / 3 })
}
