import { defaultViewOf, elementFromPoint, matches, querySelectorAll } from './node-access'
import { composedParent, type ShadowOpener } from './shadow-tree'
import { CENTRE_AND_EDGES, toPixels } from './viewport-points'

const MODAL = 'dialog:modal'

/** More elements than this are not looked through for the hosts of shadow trees. */
const MAX_HOSTS = 600

/** Nor are shadow trees that lie deeper in one another than this. */
const MAX_DEPTH = 50

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
export function modalDialogsIn(root: ParentNode, openShadow: ShadowOpener, depth = 0): Element[] {
  const found = [...querySelectorAll(root, MODAL)]
  if (depth === MAX_DEPTH) return found
  const own = root instanceof Element ? [root] : []
  for (const element of [...own, ...querySelectorAll(root, '*')].slice(0, MAX_HOSTS)) {
    const tree = openShadow(element)
    if (tree) found.push(...modalDialogsIn(tree, openShadow, depth + 1))
  }
  return found
}
