import { findInTrees } from './find-in-trees'
import { defaultViewOf, elementFromPoint, matches } from './node-access'
import { composedParent, type ShadowOpener } from './shadow-tree'
import { CENTRE_AND_EDGES, toPixels } from './viewport-points'

const MODAL = 'dialog:modal'

/**
 * The modal dialog that is open above all others, in whatever shadow tree: all else in the page is inert. Asked by hit
 * tests, for no order of elements tells which was opened last. What it lies over is hit through `::backdrop`.
 * https://html.spec.whatwg.org/#blocked-by-a-modal-dialog
 */
export function topModal(document: Document, openShadow: ShadowOpener): Element | undefined {
  const window = defaultViewOf(document)
  if (!window) return undefined
  for (const point of CENTRE_AND_EDGES) {
    const [x, y] = toPixels(point, window)
    let hit = elementFromPoint(document, x, y)
    for (let inner = hit; inner; ) {
      hit = inner
      const tree = openShadow(inner)
      const next: Element | null | undefined = tree && elementFromPoint(tree, x, y)
      inner = next && next !== inner ? next : null
    }
    for (; hit; hit = composedParent(hit)) if (matches(hit, MODAL)) return hit
  }
  return modalDialogsIn(document, openShadow).at(-1)
}

/** The modal dialogs below a node, in shadow trees too. */
export function modalDialogsIn(root: ParentNode, openShadow: ShadowOpener): Element[] {
  return findInTrees(root, openShadow, MODAL)
}
