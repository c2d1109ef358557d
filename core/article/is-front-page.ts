/** Fewer linked headings are a service's "learn more". */
const MIN_LINKED_HEADINGS = 3

/** Whether a page is a site's front page and leads to its articles: most of its headings are links. */
export function isFrontPage(document: Document, url: string): boolean {
  if (!isHomePage(url)) return false
  const headings = [...document.querySelectorAll('h2,h3,h4')]
  const titles = headings.filter(
    (heading) => heading.querySelector('a[href]') ?? heading.closest('a[href]'),
  )
  return titles.length >= MIN_LINKED_HEADINGS && titles.length >= headings.length / 2
}

function isHomePage(url: string): boolean {
  try {
    const { pathname, search } = new URL(url)
    return /^\/(?:index\.\w+)?$/.test(pathname) && search === ''
  } catch {
    return false
  }
}
