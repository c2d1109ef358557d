import { MIN_LINKED_SHARE_OF_TITLE } from '../thresholds'
import { type Block, isBlock } from './block'
import { isNamedTeaser } from './hint-by-names'
import { isForum } from './is-forum'
import { leadToOwnSite } from './lead-to-own-site'

/** Two similar blocks are side by side by chance. */
const MIN_CARDS = 3

/** A card has a title, one or two lines, and a date. */
const MAX_CARD_CHARS = 600

/** Minimum length of a linked title (characters). */
const MIN_TITLE_CHARS = 15

/** A card with this share of its characters in links, and no prose, is a link and little else. */
const MIN_LINKED_SHARE_OF_CARD = 0.6

/** With a larger share of the body, the cards are what the page is about. */
const MAX_SHARE = 0.25

/** Cards come after the text. Where a larger share of the text follows, they are part of it. */
const MAX_SHARE_AFTER = 0.15

/** Cuts groups of cards: similar blocks, each with a linked title, that lead to other articles. */
export function cutCards(root: Block, url: string): void {
  if (isForum(url)) return
  let before = 0
  const look = (block: Block): void => {
    if (block.cutReason) return
    const inner = block.items.filter(isBlock).filter(({ cutReason }) => !cutReason)
    for (const cards of groups(inner)) {
      const prose = cards.reduce((sum, card) => sum + card.prose, 0)
      const after = root.prose - before - block.prose
      const bare = cards.every(
        (card) => card.prose === 0 && card.linked > card.chars * MIN_LINKED_SHARE_OF_CARD,
      )
      if (prose > root.prose * MAX_SHARE) continue
      if (!bare && after > root.prose * MAX_SHARE_AFTER) continue
      const links = cards.flatMap(({ element }) => element.querySelector('a[href]') ?? [])
      if (!leadToOwnSite(links, url)) continue
      for (const card of cards) card.cutReason = 'a teaser of another article'
    }
    for (const item of inner) {
      look(item)
      if (!item.items.some(isBlock)) before += item.prose
    }
  }
  look(root)
}

function groups(blocks: readonly Block[]): Block[][] {
  const byKind = new Map<string, Block[]>()
  for (const block of blocks) {
    if (/^(?:p|h[1-6]|tr|td|blockquote)$/.test(block.element.localName) || !isCard(block)) continue
    const kind = `${block.element.localName} ${block.element.getAttribute('class') ?? ''}`
    byKind.set(kind, [...(byKind.get(kind) ?? []), block])
  }
  return [...byKind.values()].filter(
    (cards) => cards.length >= MIN_CARDS || cards.every(({ element }) => isNamedTeaser(element)),
  )
}

function isCard(block: Block): boolean {
  return block.chars <= MAX_CARD_CHARS && block.linked >= MIN_TITLE_CHARS && hasLinkedTitle(block)
}

/** Whether the first or second line of a block is one link. */
function hasLinkedTitle(block: Block): boolean {
  let looked = 0
  const look = (at: Block): boolean => {
    for (const item of at.items) {
      if (isBlock(item)) {
        if (!item.cutReason && look(item)) return true
      } else {
        if (
          item.text.length >= MIN_TITLE_CHARS &&
          item.linked >= item.text.length * MIN_LINKED_SHARE_OF_TITLE
        )
          return true
        if (++looked > 2) return false
      }
    }
    return false
  }
  return look(block)
}
