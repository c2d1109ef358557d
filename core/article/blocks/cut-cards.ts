import { type Box, isBox } from './box'
import { isNamedTeaser } from './class-names'
import { leadToOwnSite } from './own-site'

/** Two of a kind stand side by side by chance. */
const MIN_CARDS = 3

/** A card is a title, a line or two, a date. */
const MAX_CARD_CHARS = 600

/** A linked title, in characters. */
const MIN_TITLE_CHARS = 15

/** More of a body than this is what the page is about. */
const MAX_SHARE = 0.25

/** Cards stand after the text; where more of it than this follows, they are parts of it. */
const MAX_SHARE_AFTER = 0.15

/** Groups of teasers for other articles: boxes of one kind, each with a linked title. */
export function cutCards(root: Box, url: string): void {
  let before = 0
  const look = (box: Box): void => {
    if (box.cut) return
    const inner = box.items.filter(isBox).filter(({ cut }) => !cut)
    for (const cards of groups(inner)) {
      const prose = cards.reduce((sum, card) => sum + card.prose, 0)
      const after = root.prose - before - box.prose
      const bare = cards.every((card) => card.prose === 0 && card.linked > card.chars * 0.6)
      if (prose > root.prose * MAX_SHARE) continue
      if (!bare && after > root.prose * MAX_SHARE_AFTER) continue
      const links = cards.flatMap(({ element }) => element.querySelector('a[href]') ?? [])
      if (!leadToOwnSite(links, url)) continue
      for (const card of cards) card.cut = 'a teaser of another article'
    }
    for (const item of inner) {
      look(item)
      if (!item.items.some(isBox)) before += item.prose
    }
  }
  look(root)
}

function groups(boxes: readonly Box[]): Box[][] {
  const byKind = new Map<string, Box[]>()
  for (const box of boxes) {
    if (/^(?:p|h[1-6]|tr|td|blockquote)$/.test(box.element.localName) || !isCard(box)) continue
    const kind = `${box.element.localName} ${box.element.getAttribute('class') ?? ''}`
    byKind.set(kind, [...(byKind.get(kind) ?? []), box])
  }
  return [...byKind.values()].filter(
    (cards) => cards.length >= MIN_CARDS || cards.every(({ element }) => isNamedTeaser(element)),
  )
}

function isCard(box: Box): boolean {
  return box.chars <= MAX_CARD_CHARS && box.linked >= MIN_TITLE_CHARS && hasLinkedTitle(box)
}

/** Whether the first or second line of a box is one link. */
function hasLinkedTitle(box: Box): boolean {
  let looked = 0
  const look = (at: Box): boolean => {
    for (const item of at.items) {
      if (isBox(item)) {
        if (!item.cut && look(item)) return true
      } else {
        if (item.text.length >= MIN_TITLE_CHARS && item.linked >= item.text.length * 0.9)
          return true
        if (++looked > 2) return false
      }
    }
    return false
  }
  return look(box)
}
