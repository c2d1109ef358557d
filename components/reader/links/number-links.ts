import { withoutFragment } from '@/core/address/without-fragment'

/** A link of the article, for the list at its end. */
export interface CitedLink {
  href: string
  title: string
}

/** Holds a link's number; print.css shows it. */
const NUMBER_ATTRIBUTE = 'data-number'

/**
 * Numbers the links of an article to other pages, and lists their addresses, each once. Links within the page, to its
 * pictures and to mail addresses are left out.
 */
export function numberLinks(fragment: ParentNode, url: string): CitedLink[] {
  const cited = new Map<string, CitedLink>()
  const own = withoutFragment(url)
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (!/^https?:/i.test(href) || withoutFragment(href) === own || link.matches('.picture-link'))
      continue
    const title = (link.textContent ?? '').replace(/\s+/g, ' ').trim()
    const earlier = cited.get(href)
    if (earlier) earlier.title ||= title
    else cited.set(href, { href, title })
    link.setAttribute(NUMBER_ATTRIBUTE, String([...cited.keys()].indexOf(href) + 1))
  }
  return [...cited.values()]
}
