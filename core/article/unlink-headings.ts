const LINKS =
  'h1 a[href^="#"],h2 a[href^="#"],h3 a[href^="#"],h4 a[href^="#"],h5 a[href^="#"],h6 a[href^="#"]'

/** Removes the links that lead from a heading to itself, in a cloned document: "#", "¶", "Permalink". */
export function unlinkHeadings(body: Element): void {
  for (const link of [...body.querySelectorAll(LINKS)]) {
    const heading = link.closest('h1,h2,h3,h4,h5,h6')
    const text = link.textContent?.trim() ?? ''
    if (!heading || (!isOwn(link, heading) && /[\p{L}\p{N}]/u.test(text))) continue
    // The text of the article may lead here.
    if (link.id && !heading.id) heading.id = link.id
    if (text === heading.textContent?.trim()) link.replaceWith(...link.childNodes)
    else link.remove()
  }
}

function isOwn(link: Element, heading: Element): boolean {
  const name = (link.getAttribute('href') ?? '').slice(1)
  return [link.id, heading.id, heading.parentElement?.id].some(
    (id) => id && (id === name || encodeURIComponent(id) === name),
  )
}
