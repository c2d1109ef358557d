import { activeElementOf, contains, elementFromPoint, getRootNode } from '@/core/page/node-access'

/** Firefox tells where within a closed tree an event began, and into which text of it the pointer goes. */
type BegunEvent = Event & {
  originalTarget?: EventTarget | null
  explicitOriginalTarget?: EventTarget | null
}

/** Where in a closed tree an event began, as the window hears of it. */
export interface OwnTarget {
  /** Did it begin in the tree or at its host, or does it tell of a node in the tree? */
  isOwn(event: Event): boolean
  /** The element it began at; `null` where it is none of the tree, or nothing tells which. */
  of(event: Event): Element | null
}

export function createOwnTarget(host: Element, root: ShadowRoot): OwnTarget {
  function isWithin(target: unknown): target is Element {
    return target instanceof Element && contains(root, target)
  }

  /** Where a dialog in a closed tree of the page holds the host, the page's own host is all that an event shows. */
  function outermostHost(): Element {
    let outer = host
    for (let tree = getRootNode(outer); tree instanceof ShadowRoot; tree = getRootNode(outer))
      outer = tree.host
    return outer
  }

  function of(event: BegunEvent): Element | null {
    if (isWithin(event.originalTarget)) return event.originalTarget
    if (event.target !== outermostHost()) return null
    const isPlaced = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0)
    const hit = isPlaced
      ? elementFromPoint(root, event.clientX, event.clientY)
      : activeElementOf(root)
    return isWithin(hit) ? hit : null
  }

  function isOwn(event: BegunEvent): boolean {
    const { target, explicitOriginalTarget: told } = event
    if (target === host || (told instanceof Node && contains(root, told))) return true
    return of(event) !== null
  }

  return { isOwn, of }
}
