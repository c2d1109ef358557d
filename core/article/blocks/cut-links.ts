import { type Block, isBlock } from './block'
import { leadToOwnSite } from './own-site'

const LIST = /^(?:ul|ol|dl|div|section|table|nav)$/

/** A list with this share of linked characters is links and little else. */
const MIN_LINKED = 0.75

/** Fewer links are a pointer the writer gives. */
const MIN_LINKS = 3

/** More of a body than this is what the page is about. */
const MAX_SHARE = 0.3

/** Lists that are links and little else, and tables of contents. */
export function cutLinks(root: Block, url: string): void {
  const most = root.chars * MAX_SHARE
  const look = (block: Block): void => {
    for (const item of block.items) {
      if (!isBlock(item) || item.cutReason) continue
      const reason = item.chars < most && linkList(item, url)
      if (reason) item.cutReason = reason
      else look(item)
    }
  }
  look(root)
}

function linkList(block: Block, url: string): string | undefined {
  if (block.prose > 0 || block.linked <= block.chars * MIN_LINKED) return undefined
  if (!LIST.test(block.element.localName)) return undefined
  const links = [...block.element.querySelectorAll('a[href]')]
  if (links.length < MIN_LINKS) return undefined
  if (links.every((link) => link.getAttribute('href')?.startsWith('#')))
    return 'a table of contents'
  // Lists of links to others are what a writer recommends.
  return leadToOwnSite(links, url) ? 'nothing but links' : undefined
}
