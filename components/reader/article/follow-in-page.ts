/**
 * Follows a link within the article without a new step in the tab's history: Back always leads to the
 * page the article came from.
 */
export function followInPage(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const id = link?.getAttribute('href')?.slice(1)
  const place = id ? document.getElementById(decodeURIComponent(id)) : null
  if (!place) return
  event.preventDefault()
  // Focus as well: the next Tab and a screen reader go on from there.
  if (!place.matches('a[href],button')) place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView()
}
