/** A heading this close below the toolbar (CSS pixels) is the one being read. */
const AT_TOP = 120

/** To the next section's heading, or back to this one's and then to the one before. */
export function goToSection(by: 1 | -1): void {
  const headings = [
    ...document.querySelectorAll<HTMLElement>('h1,.body :is(h2,h3,h4,h5,h6)'),
  ].filter((heading) => heading.textContent?.trim())
  const top = (heading: Element) => heading.getBoundingClientRect().top
  const heading =
    by === 1
      ? headings.find((each) => top(each) > AT_TOP)
      : headings.findLast((each) => top(each) < 0 || (top(each) < AT_TOP - 60 && scrollY > 0))
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  heading.scrollIntoView()
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
