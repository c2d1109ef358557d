const OPENING = /^\s*[“„«"]/

/** Marks what opens with a quotation mark, so that the mark can hang outside the edge of the text. */
export function markOpeningQuotes(paragraph: Element): void {
  if (OPENING.test(paragraph.textContent ?? '')) paragraph.classList.add('opens-with-quote')
}
