import { CELL_BREAK_TAG } from './handlers'

/**
 * Replaces elements that Markdown has no syntax for by others with the same meaning. Changes the
 * body.
 */
export function prepareForMarkdown(body: Element): void {
  const { ownerDocument } = body
  const emphasize = (element: Element, tag: string, before: Element) => {
    const paragraph = ownerDocument.createElement('p')
    const strong = ownerDocument.createElement(tag)
    strong.append(...element.childNodes)
    paragraph.append(strong)
    element.remove()
    before.before(paragraph)
  }
  for (const caption of body.querySelectorAll('table > caption')) {
    const table = caption.closest('table')
    if (table) emphasize(caption, 'em', table)
  }
  for (const details of body.querySelectorAll('details')) {
    const summary = details.querySelector(':scope > summary')
    if (summary) emphasize(summary, 'strong', details)
    details.replaceWith(...details.childNodes)
  }
  // Ruby text follows its base in brackets.
  for (const reading of body.querySelectorAll('ruby > rt')) {
    if (!reading.parentElement?.querySelector('rp'))
      reading.textContent = `(${reading.textContent})`
  }
  // A table row is one line of Markdown. Line breaks in it become tags.
  for (const block of body.querySelectorAll('td p,td li,td div,th p,th li,th div')) {
    if (block.nextElementSibling) block.after(ownerDocument.createElement(CELL_BREAK_TAG))
    block.replaceWith(...block.childNodes)
  }
  for (const line of body.querySelectorAll('td br,th br')) {
    line.replaceWith(ownerDocument.createElement(CELL_BREAK_TAG))
  }
}
