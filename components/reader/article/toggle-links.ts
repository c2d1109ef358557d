/** Holds a link's address while links are off. */
const OFF_ATTRIBUTE = 'data-href'

/** Turns the article's links into plain text, or back. Links within the page and embeds stay links. */
export function toggleLinks(root: ParentNode, on: boolean): void {
  const [from, to] = on ? [OFF_ATTRIBUTE, 'href'] : ['href', OFF_ATTRIBUTE]
  for (const link of root.querySelectorAll(`a[${from}]:not([data-embed])`)) {
    const address = link.getAttribute(from) ?? ''
    if (address.startsWith('#')) continue
    link.setAttribute(to, address)
    link.removeAttribute(from)
  }
}
