import {
  childrenOf,
  contains,
  innerTextOf,
  matches,
  querySelector,
  querySelectorAll,
  textContentOf,
} from '@/core/page/node-access'
import { composedParent } from '@/core/page/shadow-tree'
import { isPainted } from '@/core/page/visibility'
import { isLayer, type LocatedBox } from './find-layer'
import { hasVisibleBounds } from './has-visible-bounds'
import { isSuspectText } from './is-suspect-text'
import { MAX_SIBLINGS, MIN_LAYER_TEXT, MIN_OWN_TEXT } from './reading-limits'

/** What a layer offers of its own. */
const CONTROLS = 'button,[role=button],a[href],input'

/** The site's own ways about. */
const MENUS = 'nav,[role=navigation],[role=menubar]'

/**
 * The part of a layer that is a notice by itself, where the layer holds other things, too, that are none: a header with
 * the site's menu, a stack of messages, one container for all dialogs, a paywall with a notice laid over it. Else the
 * layer: its parts are a notice's heading, cards and buttons.
 *
 * @param words an element in the layer, whose words may be a notice's.
 */
export function partOfLayer(layer: LocatedBox, words: Element): LocatedBox {
  let parent = layer.element
  // Only what paints nothing itself is a mere container: two cards in one window are one notice.
  let isContainer = !hasVisibleBounds(parent)
  for (const child of wayDown(layer.element, words)) {
    const isBox = hasVisibleBounds(child)
    if (isBox && isApart(child, parent, isContainer))
      return { element: child, box: child, within: layer.element }
    isContainer &&= !isBox
    parent = child
  }
  return layer
}

/** True where a box stands beside something in its layer that is not the notice's. */
function isApart(box: Element, parent: Element, isContainer: boolean): boolean {
  const siblings = [...childrenOf(parent)].slice(0, MAX_SIBLINGS).filter((it) => it !== box)
  return (
    siblings.some((it) => isMenu(it) || (isContainer && isOtherBox(it))) ||
    (isLayer(box) && saysMoreThan(parent, box))
  )
}

/** What lies between a layer and an element in it, outermost first. */
function wayDown(layer: Element, element: Element): Element[] {
  const way: Element[] = []
  for (let at: Element | null = element; at && at !== layer; at = composedParent(at))
    way.unshift(at)
  return way
}

function isMenu(element: Element): boolean {
  return (matches(element, MENUS) || querySelector(element, MENUS) !== null) && isPainted(element)
}

/** A box that says something of its own. */
function isOtherBox(element: Element): boolean {
  const text = textContentOf(element).trim()
  return (
    text.length >= MIN_OWN_TEXT &&
    !isSuspectText(text) &&
    hasVisibleBounds(element) &&
    isPainted(element)
  )
}

/** True where a layer speaks and offers something beside the box that lies over it. */
function saysMoreThan(layer: Element, box: Element): boolean {
  const length = (innerTextOf(layer) ?? '').length - (innerTextOf(box) ?? '').length
  const controls = [...querySelectorAll(layer, CONTROLS)].filter((it) => !contains(box, it))
  return length >= MIN_LAYER_TEXT && controls.length > 0
}
