/**
 * Marks live elements in a clone of their document by their path of child indexes, and returns the
 * clone's counterparts. An element in a shadow tree or another document has none: clones lack those.
 */
export function counterparts(
  elements: readonly Element[],
  live: Document,
  clone: Document,
): Element[] {
  return elements.flatMap((element) => {
    const path = pathTo(element, live)
    const found = path && follow(path, clone)
    return found ? [found] : []
  })
}

function pathTo(element: Element, root: Document): number[] | undefined {
  const path: number[] = []
  let node: Node = element
  while (node !== root) {
    const parent: Node | null = node.parentNode
    if (!parent) return undefined
    path.unshift(Array.prototype.indexOf.call(parent.childNodes, node))
    node = parent
  }
  return path
}

function follow(path: readonly number[], root: Document): Element | undefined {
  let node: Node | undefined = root
  for (const index of path) node = node?.childNodes[index]
  return node?.nodeType === 1 ? (node as Element) : undefined
}
