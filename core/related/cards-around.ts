/** How many ancestors of a link may be its card. */
const MAX_ANCESTORS_OF_CARD = 4

/** A link and the boxes around it that lead nowhere else, the innermost first: the largest is its card. */
export function cardsAround(link: Element): Element[] {
  const href = link.getAttribute('href')
  const cards: Element[] = []
  let card: Element | null = link
  for (let step = 0; card && step <= MAX_ANCESTORS_OF_CARD; step++, card = card.parentElement) {
    if (card.matches('body,main')) return cards
    for (const other of card.querySelectorAll('a[href]')) {
      if (other.getAttribute('href') !== href) return cards
    }
    cards.push(card)
  }
  return cards
}
