/** Where a link's address waits while links are off. */
const KEPT = 'data-href'

/** Turns the article's links into plain text and back. Marks of notes and embeds are no distraction: they stay. */
export function toggleLinks(root: ParentNode, on: boolean): void {
  const [from, to] = on ? [KEPT, 'href'] : ['href', KEPT]
  for (const link of root.querySelectorAll(`a[${from}]:not([data-embed])`)) {
    const address = link.getAttribute(from) ?? ''
    if (address.startsWith('#')) continue
    link.setAttribute(to, address)
    link.removeAttribute(from)
  }
}
