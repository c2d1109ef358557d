/** The names of the highlights; aloud.css styles them. */
const HIGHLIGHT_NAMES = ['aloud-sentence', 'aloud-word'] as const

/**
 * Marks what is being read, without a change to the document.
 * https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API
 */
export function highlight(name: (typeof HIGHLIGHT_NAMES)[number], range: Range | undefined): void {
  // Without custom highlights the text is read aloud all the same.
  if (!('highlights' in CSS)) return
  if (range) CSS.highlights.set(name, new Highlight(range))
  else CSS.highlights.delete(name)
}

/** Removes all highlights. */
export function clearHighlights(): void {
  for (const name of HIGHLIGHT_NAMES) highlight(name, undefined)
}

/** Scrolls what is read to a third of the window's height, once it comes near an edge. */
export function scrollToReading(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  if (top > innerHeight * 0.15 && bottom < innerHeight * 0.75) return
  scrollTo({ top: scrollY + top - innerHeight / 3 })
}
