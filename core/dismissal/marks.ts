import type { Mark } from './types'

/** What each mark declares. Every declaration is `!important` in a user style, so the page cannot answer. */
const DECLARATIONS: Record<Mark, string> = {
  hide: 'display: none',
  // "visible" lets the viewport take over scrolling; "auto" would make a scroller of its own and break
  // everything sticky inside.
  scroll: 'overflow: visible',
  unpin: 'position: static; width: auto; height: auto; top: auto',
  gutter: 'margin-right: 0; padding-right: 0',
  pointer: 'pointer-events: auto',
  select: 'user-select: auto; -webkit-user-select: auto',
  touch: 'touch-action: auto; overscroll-behavior: auto',
  unveil: 'filter: none; opacity: 1; visibility: visible',
}

/** The user style for these marks on elements that bear them in `attribute`. */
export function styleOf(marks: readonly Mark[], attribute: string): string {
  return marks
    .map((mark) => `[${attribute}~="${mark}"] { ${important(DECLARATIONS[mark])} }`)
    .join('\n')
}

function important(declarations: string): string {
  return declarations
    .split('; ')
    .map((declaration) => `${declaration} !important`)
    .join('; ')
}

/** An attribute name no page can know beforehand. */
export function randomAttribute(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `data-${number.toString(36)}`
}
