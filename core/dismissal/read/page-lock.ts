import { isCutAway } from '@/core/page/is-cut-away'
import {
  clientHeightOf,
  getAttribute,
  hasAttribute,
  parentElementOf,
  scrollHeightOf,
  styleOf,
  textContentOf,
} from '@/core/page/node-access'
import { preventsScrolling } from '@/core/page/prevents-scrolling'
import { MIN_CLIPPED_HEIGHT } from '../dismissal-limits'
import type { Mark, PageLock } from '../types'
import { isCoveredByPseudo } from './covering-elements'

/** Which mark lifts which part of a lock; `inert` and `aria-hidden` are attributes and removed as such. */
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

/** An element that is not locked at all. */
export const UNLOCKED: PageLock = {
  ...{ overflowHidden: false, clipped: false, pinned: false, coveredByPseudo: false },
  ...{ scrollbarGutter: false, noPointer: false, noSelection: false, noTouch: false },
  ...{ obscured: false, notRendered: false, inert: false, ariaHidden: false },
}

/** Reads how `<html>` or `<body>` is locked. */
export function readRootLock(window: Window, root: Element): PageLock {
  const style = window.getComputedStyle(root)
  const overflowHidden = preventsScrolling(style.overflowY) || CUTS_OFF.test(style.contain)
  return {
    ...UNLOCKED,
    overflowHidden,
    pinned: style.position === 'fixed',
    coveredByPseudo: isCoveredByPseudo(window, root),
    scrollbarGutter: overflowHidden && hasInlineGutter(root),
    noPointer: style.pointerEvents === 'none',
    noSelection: style.userSelect === 'none',
    noTouch: style.touchAction === 'none',
    obscured: isBlurred(style) || isInvisible(style),
    inert: hasAttribute(root, 'inert'),
    ariaHidden: getAttribute(root, 'aria-hidden') === 'true',
  }
}

/**
 * Reads how an element beside the notice is locked. What it merely inherits is its parent's lock and is
 * lifted there.
 *
 * @param holdsArticle the article lies in it.
 * @param isBare fewer than `SOMETHING_TO_READ` words can be read, so what the article lies in must be shown.
 */
export function readNeighbourLock(
  window: Window,
  element: Element,
  { holdsArticle, isBare }: { holdsArticle: boolean; isBare: boolean },
): PageLock {
  const mustShow = holdsArticle && isBare
  const style = window.getComputedStyle(element)
  const parent = parentElementOf(element)
  const above = parent && window.getComputedStyle(parent)
  return {
    ...UNLOCKED,
    clipped: holdsArticle && isClipped(element, style),
    noPointer:
      style.pointerEvents === 'none' &&
      above?.pointerEvents !== 'none' &&
      !isEmptyOverlay(element, style),
    noSelection: style.userSelect === 'none' && above?.userSelect !== 'none',
    obscured: isBlurred(style) || (mustShow && isInvisible(style, above)),
    notRendered: mustShow && style.display === 'none',
    inert: hasAttribute(element, 'inert'),
    ariaHidden: getAttribute(element, 'aria-hidden') === 'true' && hasText(element),
  }
}

/** A container of toasts and the like lets the pointer through for good: it is empty, or above the page. */
function isEmptyOverlay(element: Element, { position }: CSSStyleDeclaration): boolean {
  return position === 'fixed' || position === 'absolute' || !hasText(element)
}

/** Containment that cuts off what is painted beside a box: https://drafts.csswg.org/css-contain/#containment-paint */
const CUTS_OFF = /paint|strict|content/

function isClipped(element: Element, { overflowY, contain }: CSSStyleDeclaration): boolean {
  return (
    (preventsScrolling(overflowY) || CUTS_OFF.test(contain)) &&
    scrollHeightOf(element) - clientHeightOf(element) > MIN_CLIPPED_HEIGHT
  )
}

function isBlurred({ filter }: CSSStyleDeclaration): boolean {
  return filter.includes('blur(')
}

function isInvisible(style: CSSStyleDeclaration, above?: CSSStyleDeclaration | null): boolean {
  const { opacity, visibility } = style
  return (
    opacity === '0' ||
    (visibility === 'hidden' && above?.visibility !== 'hidden') ||
    isCutAway(style)
  )
}

/** Locks written into `style` often make up for the width of the scroll bar that they remove. */
function hasInlineGutter(element: Element): boolean {
  const { marginRight, paddingRight } = styleOf(element)
  return Number.parseFloat(marginRight) > 0 || Number.parseFloat(paddingRight) > 0
}

/** Icons and decoration are hidden from screen readers for good; text is hidden only by a lock. */
function hasText(element: Element): boolean {
  return Boolean(textContentOf(element).trim())
}
