import { type Block, isBlock } from './block'
import { isWritersList } from './is-writers-list'
import { leadToOwnSite } from './lead-to-own-site'

const LIST = /^(?:ul|ol|dl|div|section|table|nav)$/

/** A list with this share of its characters in links is a list of links. */
const MIN_LINKED = 0.75

/** With fewer links the writer points to something. */
const MIN_LINKS = 3

/** With a larger share of the body, the list is what the page is about. */
const MAX_SHARE = 0.3

/** Cuts lists of links, and tables of contents. */
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
  if (isWritersList(block)) return undefined
  // A list of links to other sites is a recommendation by the writer.
  return leadToOwnSite(links, url) ? 'nothing but links' : undefined
}
