import {
  bodyOf,
  closest,
  getAttribute,
  idOf,
  innerTextOf,
  localNameOf,
  matches,
  ownerDocumentOf,
  parentElementOf,
  textContentOf,
} from '@/core/page/node-access'
import { isTooLong } from './find-layer'
import { hasVisibleBounds } from './has-visible-bounds'
import { MAX_INLINE_TEXT, MAX_RENDERED_MARKUP, WRAPPER_SLACK } from './reading-limits'
import { withholdsText } from './withholds-text'

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
 *
 * @param tooLong remembers, for the texts of one survey, which ancestors are no such box: a list is around many.
 */
export function findInlineNotice(from: Element, tooLong: WeakSet<Element>): Element | undefined {
  if (closest(from, TALK)) return undefined
  const body = bodyOf(ownerDocumentOf(from))
  let found: Element | undefined
  for (let box: Element | null = from; box && box !== body; box = parentElementOf(box)) {
    // The rendered text of a long box takes long; a short one may hold a long style sheet.
    if (!tooLong.has(box) && isTooLong(box, MAX_RENDERED_MARKUP)) tooLong.add(box)
    if (tooLong.has(box)) break
    const length = visibleTextLength(box)
    if (length > MAX_INLINE_TEXT || matches(box, 'main,article')) break
    if (found && length - visibleTextLength(found) > WRAPPER_SLACK) break
    if (withholdsText(box, from)) break
    if (hasVisibleBounds(box)) found = box
  }
  return found && !isInTalk(found) ? found : undefined
}

function visibleTextLength(box: Element): number {
  return (innerTextOf(box) ?? textContentOf(box)).length
}

function isInTalk(found: Element): boolean {
  for (
    let box: Element | null = found;
    box && localNameOf(box) !== 'body';
    box = parentElementOf(box)
  ) {
    if (TALK_NAMES.test(`${idOf(box)} ${getAttribute(box, 'class') ?? ''}`)) return true
  }
  return false
}
