/** The first element of each id below a node. Made once for many look-ups: a page may have 10,000 footnotes. */
export function elementsById(root: ParentNode): Map<string, Element> {
  // The last one entered stays.
  return new Map([...root.querySelectorAll('[id]')].reverse().map((one) => [one.id, one]))
}
