/** A company's home page may have one or two linked headings ("Learn more"). */
const MIN_LINKED_HEADINGS = 3

/**
 * Whether a page is the front page of a site and lists its articles: most of its headings are
 * links.
 */
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
