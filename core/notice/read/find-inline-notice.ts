/** The longest request in the flow of a page, in characters; what is longer is a text of its own. */
const MAX_INSERT_TEXT = 600

/** What a wrapper may add to a box and still be only its wrapper. */
const WRAPPER_SLACK = 40

/**
 * Where words about ad blockers are somebody's talk, a setting, a step or a link, not the page's own request:
 * prose with its quotations and pictures, forms, lists, contents, and what stands at the very end.
 */
const TALK =
  'a[href],blockquote,q,figure,pre,code,form,label,fieldset,details,dl,table,li,nav,footer,[contenteditable],[role=tabpanel],[role=listitem],[role=feed]'

/** Names of containers that hold what readers and writers say. */
const TALKERS =
  /comment|repl(?:y|ies)|discuss|forum|thread|answer|review|testimonial|faq|accordion|quote|caption|transcript|changelog|tweet|chat|cookie|consent/i

/**
 * The request that stands in the flow of the page as a box of its own: set apart by a background, a frame or a
 * shadow, short, and no part of anybody's talk. `undefined` where the words are just words in a page.
 */
export function findInlineNotice(from: Element): Element | undefined {
  if (from.closest(TALK)) return undefined
  const { body } = from.ownerDocument
  let insert: Element | undefined
  for (let box: Element | null = from; box && box !== body; box = box.parentElement) {
    const length = lengthOf(box)
    if (length > MAX_INSERT_TEXT || box.matches('main,article')) break
    if (insert && length - lengthOf(insert) > WRAPPER_SLACK) break
    if (isSetApart(box)) insert = box
  }
  return insert && !isTalk(insert) ? insert : undefined
}

function lengthOf(box: Element): number {
  return ((box as HTMLElement).innerText ?? box.textContent ?? '').length
}

function isTalk(insert: Element): boolean {
  for (let box: Element | null = insert; box && box.localName !== 'body'; box = box.parentElement) {
    if (TALKERS.test(`${box.id} ${box.getAttribute('class') ?? ''}`)) return true
  }
  return false
}

/** A box one sees: by its background, a border, a shadow. Runs of text with a background are none. */
function isSetApart(box: Element): boolean {
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
