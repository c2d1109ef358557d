import type { Mark } from '../types'

/** What each mark declares. Every declaration is `!important` in a user style, so the page cannot answer. */
const DECLARATIONS: Record<Exclude<Mark, 'removePseudo'>, string> = {
  hide: 'display: none',
  // For pages that watch for `display: none` and answer it: still rendered, but neither visible nor pressable.
  hideSoftly: 'opacity: 0; pointer-events: none; clip-path: inset(50%)',
  // With `visible` the viewport takes over scrolling; `auto` would make a scroll container of the element, to
  // which everything sticky inside would stick. https://drafts.csswg.org/css-overflow-3/#overflow-propagation
  // Of an element with containment nothing is propagated.
  scroll: 'overflow: visible; contain: none',
  scrollBox: 'overflow-y: auto',
  unpin: 'position: static; width: auto; height: auto; top: auto',
  gutter: 'margin-right: 0; padding-right: 0',
  pointer: 'pointer-events: auto',
  select: 'user-select: auto; -webkit-user-select: auto',
  touch: 'touch-action: auto; overscroll-behavior: auto',
  unobscure: 'filter: none; opacity: 1; visibility: visible; clip-path: none; clip: auto',
  show: 'display: revert; visibility: visible',
}

/** A backdrop that is no element is one of these. */
const PSEUDO_ELEMENTS = ['::before', '::after']

/** The declarations of `hideSoftly`, for a rule of its own. */
export const SOFT_HIDE = important(DECLARATIONS.hideSoftly)

/** The style sheet that gives the marks in an attribute their meaning. */
export function markerStyle(attribute: string): string {
  const rule = (mark: string, declarations: string, pseudoElement = '') =>
    `[${attribute}~="${mark}"]${pseudoElement} { ${important(declarations)} }`
  return [
    ...Object.entries(DECLARATIONS).map(([mark, declarations]) => rule(mark, declarations)),
    ...PSEUDO_ELEMENTS.map((pseudoElement) => rule('removePseudo', 'display: none', pseudoElement)),
  ].join('\n')
}

function important(declarations: string): string {
  return declarations
    .split('; ')
    .map((declaration) => `${declaration} !important`)
    .join('; ')
}
