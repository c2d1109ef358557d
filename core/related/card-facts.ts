import { collapseSpaces } from '@/core/values/collapse-spaces'

/** What a card says of its article beside the title. */
export interface CardFacts {
  /** When it was published: ISO 8601, a day alone where no more is known. */
  date?: string
  /** Its first words, at most `MAX_SUMMARY_CHARS`. */
  summary?: string
}

/** A shorter text in a card is a label: a section, an author, a time to read. */
const MIN_SUMMARY_CHARS = 40

/** Two to three lines of a card. */
const MAX_SUMMARY_CHARS = 160

/** A day in the path of the URL, as blogs and newspapers have it. */
const DAY_IN_PATH = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:\/|-|$)/

/**
 * Reads a link's card.
 *
 * @param cards the boxes around the link, see `cardsAround`
 */
export function cardFacts(cards: readonly Element[], href: string, title: string): CardFacts {
  const card = cards.at(-1)
  const date = (card && dateIn(card)) ?? dayInPath(href)
  const summary = card && summaryIn(card, title)
  return { ...(date && { date }), ...(summary && { summary }) }
}

function dateIn(card: Element): string | undefined {
  for (const time of card.querySelectorAll('time[datetime]')) {
    const written = time.getAttribute('datetime')?.trim() ?? ''
    // A duration or a week is no date.
    if (/^\d{4}-\d\d-\d\d/.test(written) && !Number.isNaN(Date.parse(written))) return written
  }
  return undefined
}

function dayInPath(href: string): string | undefined {
  const [, year, month, day] = DAY_IN_PATH.exec(new URL(href).pathname) ?? []
  return year && `${year}-${month}-${day}`
}

function summaryIn(card: Element, title: string): string | undefined {
  for (const paragraph of card.querySelectorAll('p')) {
    const text = collapseSpaces(paragraph.textContent ?? '').trim()
    if (text.length < MIN_SUMMARY_CHARS || text.includes(title)) continue
    if (text.length <= MAX_SUMMARY_CHARS) return text
    return `${text.slice(0, MAX_SUMMARY_CHARS).replace(/\s+\S*$/, '')} …`
  }
  return undefined
}
