/** A heading above this line of the window, in CSS pixels, is the one being read. */
const READ_LINE = 120

/** A focused heading within this many windows is still being scrolled to. Farther away, the reader has scrolled on. */
const NEAR_WINDOWS = 3

/** Goes to the next section's heading, or back to that of this section and then of the one before. */
export function goToSection(by: 1 | -1): void {
  const headings = [
    ...document.querySelectorAll<HTMLElement>('h1,.article-body :is(h2,h3,h4,h5,h6)'),
  ].filter((heading) => heading.textContent?.trim())
  const heading = headings[currentIndex(headings, by) + by]
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  heading.scrollIntoView()
}

/** The index of the heading that was focused last, or else of the last one above the text in view. */
function currentIndex(headings: readonly Element[], by: 1 | -1): number {
  const focused = document.activeElement ? headings.indexOf(document.activeElement) : -1
  const top = (at: number) => headings[at]?.getBoundingClientRect().top ?? 0
  // In view, or being scrolled to.
  if (focused >= 0 && Math.abs(top(focused)) < NEAR_WINDOWS * innerHeight) return focused
  const above = headings.findLastIndex((_, at) => top(at) <= READ_LINE)
  // From the middle of a section, back leads to its own heading first.
  if (by === 1) return Math.max(0, above)
  return above >= 0 && top(above) < 0 ? above + 1 : above
}

/** Opens the table of contents and focuses the current section's link. */
export function goToContents(): void {
  const contents = document.querySelector('nav.contents')
  const details = contents?.querySelector('details')
  if (details) details.open = true
  const link =
    contents?.querySelector<HTMLElement>('[aria-current]') ??
    contents?.querySelector<HTMLElement>('a')
  link?.focus()
}
