const OPENING_QUOTE = /^\s*[“„«"]/

/** Marks a paragraph that opens with a quotation mark, which then hangs outside the text's edge. */
export function markOpeningQuotes(paragraph: Element): void {
  if (OPENING_QUOTE.test(paragraph.textContent ?? '')) paragraph.classList.add('opens-with-quote')
}
