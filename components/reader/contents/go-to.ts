/** A heading this close below the toolbar (CSS pixels) is the one being read. */
const AT_TOP = 120

/** A heading gone to and this many windows away is being scrolled to; beyond, one has scrolled on by hand. */
const NEAR = 3

/** To the next section's heading, or back to this one's and then to the one before. */
export function goToSection(by: 1 | -1): void {
  const headings = [
    ...document.querySelectorAll<HTMLElement>('h1,.body :is(h2,h3,h4,h5,h6)'),
  ].filter((heading) => heading.textContent?.trim())
  const heading = headings[current(headings, by) + by]
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  heading.scrollIntoView()
}

/** Where one is among the headings: at the one gone to last, or else at the last above the text in sight. */
function current(headings: readonly Element[], by: 1 | -1): number {
  const focused = document.activeElement ? headings.indexOf(document.activeElement) : -1
  const top = (at: number) => headings[at]?.getBoundingClientRect().top ?? 0
  // Still in sight, or on its way there.
  if (focused >= 0 && Math.abs(top(focused)) < NEAR * innerHeight) return focused
  const above = headings.findLastIndex((_, at) => top(at) <= AT_TOP)
  // The title belongs to the first text; from the middle of a section, back leads to its own heading.
  if (by === 1) return Math.max(0, above)
  return above >= 0 && top(above) < 0 ? above + 1 : above
}

/** To the table of contents: open, with the current section's link in focus. */
export function goToContents(): void {
  const contents = document.querySelector('nav.contents')
  const details = contents?.querySelector('details')
  if (details) details.open = true
  const link =
    contents?.querySelector<HTMLElement>('[aria-current]') ??
    contents?.querySelector<HTMLElement>('a')
  link?.focus()
}
