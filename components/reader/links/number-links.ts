/** A link of the article, for the list at its end. */
export interface CitedLink {
  href: string
  title: string
}

/** Where a link's number waits for print.css. */
const NUMBER = 'data-number'

/**
 * The places on the web that an article cites, each once, in its order, and their numbers at the links.
 * Links within the page itself, to pictures and to mail are none.
 */
export function numberLinks(fragment: ParentNode, url: string): CitedLink[] {
  const cited = new Map<string, CitedLink>()
  const own = bare(url)
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (!/^https?:/i.test(href) || bare(href) === own || link.matches('.picture-link')) continue
    const title = (link.textContent ?? '').replace(/\s+/g, ' ').trim()
    const known = cited.get(href)
    if (known) known.title ||= title
    else cited.set(href, { href, title })
    link.setAttribute(NUMBER, String([...cited.keys()].indexOf(href) + 1))
  }
  return [...cited.values()]
}

function bare(url: string): string {
  return url.replace(/#.*$/, '')
}
