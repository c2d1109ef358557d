import {
  clientHeightOf,
  getBoundingClientRect,
  matches,
  querySelector,
  querySelectorAll,
  scrollHeightOf,
  textContentOf,
} from './node-access'
import { coversViewport } from './viewport'

/** A sheet may carry so much text, its maker's name or a stray sign, and say nothing to the reader. In characters. */
const MAX_BADGE_TEXT = 24

/** A badge is as large as a square of this side, a spinner smaller; and a sheet hides no more than this by scrolling. In CSS pixels. */
const MAX_BADGE_SIDE = 100

/** A sheet has a few elements in it; of one with more not all are looked at. */
const MAX_PARTS = 100

/** Pictures, and what is pressed or filled in. */
const CONTENT = 'img,video,iframe,canvas,object,embed,button,input,select,textarea'

/** What is drawn, moved or edited; small ones are icons, and the sentinels between which a dialog keeps the focus. */
const WORKS =
  'svg,[tabindex="0"],[role=img],[role=application],[contenteditable]:not([contenteditable=false])'

/**
 * True for an element that shows nothing but a ground, one picture on it at the most, and perhaps its maker's badge. Says
 * nothing of its size and place. Only of what has elements in it, or scrolls, are sizes asked, which forces a layout.
 */
export function isSheet(element: Element): boolean {
  const { length } = (textContentOf(element) ?? '').trim()
  if (length > MAX_BADGE_TEXT || matches(element, `html,body,svg *,${CONTENT},${WORKS}`))
    return false
  if (querySelector(element, CONTENT) || scrolls(element)) return false
  return ![...querySelectorAll(element, '*')].slice(0, MAX_PARTS).some(showsSomething)
}

function scrolls(element: Element): boolean {
  return (
    /auto|scroll/.test(getComputedStyle(element).overflowY) &&
    scrollHeightOf(element) - clientHeightOf(element) > MAX_BADGE_SIDE
  )
}

/** A part with a picture that is as large as the window is the sheet's own ground; a smaller one is a tile of a map. */
function showsSomething(part: Element): boolean {
  const size = getBoundingClientRect(part)
  if (size.width * size.height <= MAX_BADGE_SIDE ** 2) return false
  return (
    matches(part, WORKS) ||
    (getComputedStyle(part).backgroundImage.includes('url(') && !coversViewport(size, window))
  )
}
