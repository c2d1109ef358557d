import { MAX_INLINE_TEXT, WRAPPER_SLACK } from './reading-limits'

/**
 * Where words about ad blockers are somebody's talk, a setting, a step or a link, not the page's own request:
 * prose with its quotations and pictures, forms, lists, contents, and what stands at the very end.
 */
const TALK =
  'a[href],blockquote,q,figure,pre,code,form,label,fieldset,details,dl,table,li,nav,footer,[contenteditable],[role=tabpanel],[role=listitem],[role=feed]'

/** Names of containers that hold what readers and writers say. */
const TALK_NAMES =
  /comment|repl(?:y|ies)|discuss|forum|thread|answer|review|testimonial|faq|accordion|quote|caption|transcript|changelog|tweet|chat|cookie|consent/i

/**
 * The request that stands in the flow of the page as a box of its own: bounded by a background, a border or a
 * shadow, short, and no part of anybody's talk. `undefined` where the words are just words in a page.
 * Reads the rendered text of ancestors, which forces a layout.
 */
export function findInlineNotice(from: Element): Element | undefined {
  if (from.closest(TALK)) return undefined
  const { body } = from.ownerDocument
  let found: Element | undefined
  for (let box: Element | null = from; box && box !== body; box = box.parentElement) {
    const length = visibleTextLength(box)
    if (length > MAX_INLINE_TEXT || box.matches('main,article')) break
    if (found && length - visibleTextLength(found) > WRAPPER_SLACK) break
    if (hasVisibleBounds(box)) found = box
  }
  return found && !isInTalk(found) ? found : undefined
}

function visibleTextLength(box: Element): number {
  return ((box as HTMLElement).innerText ?? box.textContent ?? '').length
}

function isInTalk(found: Element): boolean {
  for (let box: Element | null = found; box && box.localName !== 'body'; box = box.parentElement) {
    if (TALK_NAMES.test(`${box.id} ${box.getAttribute('class') ?? ''}`)) return true
  }
  return false
}

/** A box one sees, by its background, a border or a shadow. Inline text with a background is none. */
function hasVisibleBounds(box: Element): boolean {
  const style = box.ownerDocument.defaultView?.getComputedStyle(box)
  if (!style || style.display.startsWith('inline') || style.display === 'contents') return false
  const borders = [style.borderTopWidth, style.borderLeftWidth].map(Number.parseFloat)
  return (
    !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    Math.max(...borders) > 0
  )
}
