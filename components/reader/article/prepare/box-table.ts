/** Wraps a table in a box that scrolls where the table is wider than the column; see `watchScrollBoxes`. */
export function boxTable(table: Element): void {
  if (table.parentElement?.closest('table')) return
  const box = table.ownerDocument.createElement('div')
  box.className = 'scroll-box'
  const caption = table.querySelector('caption')?.textContent?.trim()
  if (caption) box.dataset.name = caption
  table.replaceWith(box)
  box.append(table)
}
