/** A shorter label (characters) is a symbol or a word for a control: "More", "Share". */
const MIN_LABEL_CHARS = 8

/** What opens is text from this length on (characters); a menu has less. */
const MIN_CONTENT_CHARS = 80

/** It begins within so many texts, of which most may be white space. */
const MAX_TEXTS = 200

/**
 * Whether a button is the heading of a part that it opens, such as a question over its answer: it says that it opens
 * something, or stands in or around a heading, and what follows is text.
 */
export function isDisclosure(element: Element): boolean {
  if (element.localName !== 'button') return false
  if ((element.textContent ?? '').trim().length < MIN_LABEL_CHARS) return false
  const heading = element.closest(HEADINGS) ?? element.querySelector(HEADINGS)
  if (!heading && !element.hasAttribute('aria-expanded')) return false
  return holdsText(contentOf(element))
}

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]'

/**
 * Reads no further than it must. Every button of a page may name the same part in `aria-controls`, and to read all of it for each
 * would take the product of both.
 */
function holdsText(content: Element | null): boolean {
  if (!content) return false
  const texts = content.ownerDocument.createTreeWalker(content, 4 /* NodeFilter.SHOW_TEXT */)
  let chars = 0
  for (let looked = 0; looked < MAX_TEXTS && chars < MIN_CONTENT_CHARS; looked += 1) {
    const text = texts.nextNode()
    if (!text) break
    chars += text.nodeValue?.trim().length ?? 0
  }
  return chars >= MIN_CONTENT_CHARS
}

/** What a button opens: the element it names, or what follows it or the heading or box that holds it alone. */
function contentOf(button: Element): Element | null {
  const named = button.getAttribute('aria-controls')
  const controlled = named && button.ownerDocument.getElementById(named)
  if (controlled) return controlled
  const holder = button.closest(HEADINGS) ?? button
  return holder.nextElementSibling ?? holder.parentElement?.nextElementSibling ?? null
}
