import { type Box, isBox } from './box'
import { leadToOwnSite } from './own-site'

const LIST = /^(?:ul|ol|dl|div|section|table|nav)$/

/** A list with this share of linked characters is links and little else. */
const MIN_LINKED = 0.75

/** Fewer links are a pointer the writer gives. */
const MIN_LINKS = 3

/** More of a body than this is what the page is about. */
const MAX_SHARE = 0.3

/** Lists that are links and little else, and tables of contents. */
export function cutLinks(root: Box, url: string): void {
  const most = root.chars * MAX_SHARE
  const look = (box: Box): void => {
    for (const item of box.items) {
      if (!isBox(item) || item.cut) continue
      const reason = item.chars < most && linkList(item, url)
      if (reason) item.cut = reason
      else look(item)
    }
  }
  look(root)
}

function linkList(box: Box, url: string): string | undefined {
  if (box.prose > 0 || box.linked <= box.chars * MIN_LINKED) return undefined
  if (!LIST.test(box.element.localName)) return undefined
  const links = [...box.element.querySelectorAll('a[href]')]
  if (links.length < MIN_LINKS) return undefined
  if (links.every((link) => link.getAttribute('href')?.startsWith('#')))
    return 'a table of contents'
  // Lists of links to others are what a writer recommends.
  return leadToOwnSite(links, url) ? 'nothing but links' : undefined
}
