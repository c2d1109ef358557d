/** Elements whose text is never rendered, so that it is none of the article's. */
const UNRENDERED = 'script,style,noscript,template'

/** How many characters of text a node holds that may be rendered. Forces no layout. */
export function renderedLength(node: Node): number {
  if (!(node instanceof Element)) return node.nodeValue?.length ?? 0
  if (node.matches(UNRENDERED)) return 0
  const unrendered = [...node.querySelectorAll(UNRENDERED)]
  return unrendered.reduce(
    (rest, { textContent }) => rest - textContent.length,
    node.textContent.length,
  )
}

/** The same of several nodes. */
export function lengthOfAll(nodes: Iterable<Node>): number {
  let sum = 0
  for (const node of nodes) sum += renderedLength(node)
  return sum
}
