/** What writers set as the mark of a note: 1, [12], (a), *, †. */
const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3}|(?:note|n\.)\s?\d{1,3})[\])]?$/i

/** Where the words of a note are, when its id stands on something smaller. */
const BOX = 'li,dd,p,aside,div,td'

/** A note longer than this (characters) is a part of the article, read better in its place. */
const MAX_CHARS = 1500

/** Whether a link within a page looks like the mark of a note. */
export function isNoteMark(link: Element): boolean {
  return MARK.test((link.textContent ?? '').trim())
}

/** The box of the words a place stands for; undefined when these are no note. */
export function noteBox(place: Element): Element | undefined {
  const box = place.matches(BOX) ? place : place.closest(BOX)
  if (!box || box.querySelector('h1,h2,h3')) return undefined
  const { length } = (box.textContent ?? '').trim()
  return length > 0 && length <= MAX_CHARS ? box : undefined
}
