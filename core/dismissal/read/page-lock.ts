import { preventsScrolling } from '@/core/page/prevents-scrolling'
import type { Mark, PageLock } from '../types'
import { isCoveredByPseudo } from './read-covers'

/** Which mark lifts which restraint; `inert` and `aria-hidden` are attributes and lifted as such. */
export const MARK_FOR_LOCK: readonly (readonly [keyof PageLock, Mark])[] = [
  ['overflowHidden', 'scroll'],
  ['clipped', 'scrollBox'],
  ['pinned', 'unpin'],
  ['coveredByPseudo', 'removePseudo'],
  ['scrollbarGutter', 'gutter'],
  ['noPointer', 'pointer'],
  ['noSelection', 'select'],
  ['noTouch', 'touch'],
  ['obscured', 'unobscure'],
  ['notRendered', 'show'],
]

/** Reads what holds `<html>` or `<body>` back. */
export function readRootLock(window: Window, root: Element): PageLock {
  const style = window.getComputedStyle(root)
  const overflowHidden = preventsScrolling(style.overflowY)
  return {
    overflowHidden,
    clipped: false,
    pinned: style.position === 'fixed',
    coveredByPseudo: isCoveredByPseudo(window, root),
    scrollbarGutter: overflowHidden && hasInlineGutter(root),
    noPointer: style.pointerEvents === 'none',
    noSelection: style.userSelect === 'none',
    noTouch: style.touchAction === 'none',
    obscured: /blur\(/.test(style.filter) || style.visibility === 'hidden' || style.opacity === '0',
    notRendered: false,
    inert: root.hasAttribute('inert'),
    ariaHidden: root.getAttribute('aria-hidden') === 'true',
  }
}

/**
 * Reads what holds an element beside the notice back. What it merely inherits is its parent's restraint
 * and is lifted there.
 *
 * @param holdsArticle the article lies in it.
 * @param isBare next to nothing of the article is in sight, so what it lies in may not be hidden either.
 */
export function readNeighbourLock(
  window: Window,
  element: Element,
  { holdsArticle, isBare }: { holdsArticle: boolean; isBare: boolean },
): PageLock {
  const mustRead = holdsArticle && isBare
  const style = window.getComputedStyle(element)
  const above = element.parentElement && window.getComputedStyle(element.parentElement)
  return {
    overflowHidden: false,
    clipped: holdsArticle && isClipped(element, style),
    pinned: false,
    coveredByPseudo: false,
    scrollbarGutter: false,
    noPointer:
      style.pointerEvents === 'none' && above?.pointerEvents !== 'none' && !floats(element, style),
    noSelection: style.userSelect === 'none' && above?.userSelect !== 'none',
    noTouch: false,
    obscured: /blur\(/.test(style.filter) || (mustRead && isUnseen(style, above)),
    notRendered: mustRead && style.display === 'none',
    inert: element.hasAttribute('inert'),
    ariaHidden: element.getAttribute('aria-hidden') === 'true' && hasText(element),
  }
}

/** An empty frame for what comes and goes above the page lets the pointer through for good. */
function floats(element: Element, { position }: CSSStyleDeclaration): boolean {
  return position === 'fixed' || position === 'absolute' || !hasText(element)
}

/** Less than this cut off is a carousel or a rounded corner, not a lock. In pixels. */
const MUCH_CUT_OFF = 200

function isClipped(element: Element, { overflowY }: CSSStyleDeclaration): boolean {
  return preventsScrolling(overflowY) && element.scrollHeight - element.clientHeight > MUCH_CUT_OFF
}

function isUnseen(style: CSSStyleDeclaration, above: CSSStyleDeclaration | null): boolean {
  return style.opacity === '0' || (style.visibility === 'hidden' && above?.visibility !== 'hidden')
}

/** Locks written into `style` often make up for the scroll bar they take away. */
function hasInlineGutter(element: Element): boolean {
  const { marginRight, paddingRight } = (element as HTMLElement).style
  return Number.parseFloat(marginRight) > 0 || Number.parseFloat(paddingRight) > 0
}

/** Icons and decoration are hidden from screen readers for good; text is hidden only by a lock. */
function hasText(element: Element): boolean {
  return Boolean(element.textContent?.trim())
}
