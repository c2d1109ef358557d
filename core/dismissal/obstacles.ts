import type { Obstacles, Restraint } from './types'

export interface ObstacleSurvey {
  obstacles: Obstacles
  neighbours: Element[]
}

/** Never painted, so never held back. */
const UNPAINTED = 'script,style,link,meta,template,noscript'

/** Reads what a notice holds back in the page. Changes nothing. */
export function readObstacles(window: Window, layers: readonly Element[]): ObstacleSurvey {
  const { documentElement: html, body } = window.document
  const neighbours = [...body.children].filter(
    (child) => !child.matches(UNPAINTED) && !layers.some((layer) => child.contains(layer)),
  )
  const bodyRestraint = readRestraint(window, body)
  return {
    neighbours,
    obstacles: {
      layers: layers.map((layer) => ({ modal: layer.matches('dialog:modal') })),
      html: readRestraint(window, html),
      body: bodyRestraint,
      neighbours: neighbours.map((neighbour) => readRestraint(window, neighbour, body)),
      pinnedScroll: bodyRestraint.pinned ? pinnedScrollOf(window, body) : 0,
    },
  }
}

/**
 * Reads one element. What an element merely inherits from `parent` is its parent's restraint and is
 * lifted there.
 */
function readRestraint(window: Window, element: Element, parent?: Element): Restraint {
  const style = window.getComputedStyle(element)
  const above = parent && window.getComputedStyle(parent)
  const isRoot = parent === undefined
  const isSet = (value: string, of: 'pointerEvents' | 'userSelect') =>
    style[of] === value && above?.[of] !== value
  return {
    overflowHidden: isRoot && /hidden|clip/.test(style.overflowY),
    pinned: isRoot && style.position === 'fixed',
    gutter: isRoot && /hidden|clip/.test(style.overflowY) && hasInlineGutter(element),
    noPointer: isSet('none', 'pointerEvents'),
    noSelection: isSet('none', 'userSelect'),
    noTouch: isRoot && style.touchAction === 'none',
    veiled: /blur\(/.test(style.filter) || (isRoot && style.visibility === 'hidden'),
    inert: element.hasAttribute('inert'),
    ariaHidden: !isRoot && element.getAttribute('aria-hidden') === 'true' && hasText(element),
  }
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

function pinnedScrollOf(window: Window, body: Element): number {
  return Math.max(-Number.parseFloat(window.getComputedStyle(body).top), 0) || 0
}
