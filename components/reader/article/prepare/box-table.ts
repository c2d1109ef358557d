/** A table wider than the column scrolls inside a box of its own; see scroll-boxes.ts for its focus. */
export function boxTable(table: Element): void {
  if (table.parentElement?.closest('table')) return
  const box = table.ownerDocument.createElement('div')
  box.className = 'scroll-box'
  const caption = table.querySelector('caption')?.textContent?.trim()
  if (caption) box.dataset.name = caption
  table.replaceWith(box)
  box.append(table)
}
