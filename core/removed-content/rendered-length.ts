import { matches, nodeValueOf, querySelectorAll, textContentOf } from '@/core/page/node-access'

/** Elements whose text is never rendered, so that it is none of the article's. */
const UNRENDERED = 'script,style,noscript,template'

/** How many characters of text a node holds that may be rendered. Forces no layout. */
export function renderedLength(node: Node): number {
  if (!(node instanceof Element)) return nodeValueOf(node)?.length ?? 0
  if (matches(node, UNRENDERED)) return 0
  const unrendered = [...querySelectorAll(node, UNRENDERED)]
  return unrendered.reduce(
    (rest, inner) => rest - textContentOf(inner).length,
    textContentOf(node).length,
  )
}

/** The same of several nodes. */
export function lengthOfAll(nodes: Iterable<Node>): number {
  let sum = 0
  for (const node of nodes) sum += renderedLength(node)
  return sum
}
