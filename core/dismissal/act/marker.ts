import type { Mark } from '../types'

/** What each mark declares. Every declaration is `!important` in a user style, so the page cannot answer. */
const DECLARATIONS: Record<Exclude<Mark, 'removePseudo'>, string> = {
  hide: 'display: none',
  // For pages that watch for `display: none` and answer it: there, and neither seen nor in the way.
  hideSoftly: 'opacity: 0; pointer-events: none; clip-path: inset(50%)',
  // "visible" lets the viewport take over scrolling; "auto" would make a scroller of its own and break
  // everything sticky inside.
  scroll: 'overflow: visible',
  scrollBox: 'overflow-y: auto',
  unpin: 'position: static; width: auto; height: auto; top: auto',
  gutter: 'margin-right: 0; padding-right: 0',
  pointer: 'pointer-events: auto',
  select: 'user-select: auto; -webkit-user-select: auto',
  touch: 'touch-action: auto; overscroll-behavior: auto',
  unobscure: 'filter: none; opacity: 1; visibility: visible',
  show: 'display: revert; visibility: visible',
}

/** What a sheet drawn by style alone is drawn in. */
const PARTS = ['::before', '::after']

/** The declarations of `hideSoftly`, for a rule of its own. */
export const SOFT_HIDE = important(DECLARATIONS.hideSoftly)

/** Marks elements for one user style, and takes every mark off again. */
export interface Marker {
  /** The user style, to be inserted once; marking is then at work at once. */
  readonly css: string
  /** The name under which the marks stand in the markup; no page can know it beforehand. */
  readonly attribute: string
  mark(element: Element, mark: Mark): void
  unmark(element: Element, mark: Mark): void
  has(element: Element, mark: Mark): boolean
  /** Takes off every mark ever given; the markup is then what it was. */
  clear(): void
}

export function createMarker(document: Document): Marker {
  const attribute = randomAttribute()
  const marked = new Set<Element>()
  const marksOf = (element: Element) =>
    (element.getAttribute(attribute) ?? '').split(' ').filter(Boolean)
  const rule = ([mark, declarations]: [string, string], part = '') =>
    `[${attribute}~="${mark}"]${part} { ${important(declarations)} }`
  const css = [
    ...Object.entries(DECLARATIONS).map((entry) => rule(entry)),
    ...PARTS.map((part) => rule(['removePseudo', 'display: none'], part)),
  ].join('\n')
  return {
    css,
    attribute,
    has: (element, mark) => marksOf(element).includes(mark),
    mark(element, mark) {
      const marks = marksOf(element)
      if (marks.includes(mark)) return
      marked.add(element)
      element.setAttribute(attribute, [...marks, mark].join(' '))
    },
    unmark(element, mark) {
      const marks = marksOf(element).filter((other) => other !== mark)
      if (marks.length > 0) element.setAttribute(attribute, marks.join(' '))
      else element.removeAttribute(attribute)
    },
    clear() {
      for (const element of marked) element.removeAttribute(attribute)
      // A page that writes its markup anew copies our marks into elements we never saw.
      for (const copy of document.querySelectorAll(`[${attribute}]`))
        copy.removeAttribute(attribute)
      marked.clear()
    },
  }
}

function important(declarations: string): string {
  return declarations
    .split('; ')
    .map((declaration) => `${declaration} !important`)
    .join('; ')
}

/** An attribute name no page can know beforehand. */
function randomAttribute(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `data-${number.toString(36)}`
}
