/** Follows a link within the article without adding to the tab's history, so that Back returns to the original page. */
export function followInPage(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const id = link?.getAttribute('href')?.slice(1)
  const target = id ? document.getElementById(decodeURIComponent(id)) : null
  if (!target) return
  event.preventDefault()
  // Focused, so that the Tab key and a screen reader continue from there.
  if (!target.matches('a[href],button')) target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.scrollIntoView()
}
