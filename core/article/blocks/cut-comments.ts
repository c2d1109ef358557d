import { MAX_LABEL_CHARS, sectionKind } from '@/core/sections'
import { type Block, isBlock } from './block'
import { bodyLines } from './body-lines'
import { cutGroup } from './cut-groups'
import { COMMENTS_REASON } from './hint-by-names'
import { isForum } from './is-forum'
import { recount } from './recount'

/**
 * Prose before the label (characters) that makes an article. With less, the comments are the
 * content.
 */
const MIN_PROSE_BEFORE = 500

/** With more than this many times the prose after it, the label is not a label. */
const MAX_SHARE_AFTER = 12

const LABEL =
  /^\W*(?:\d+ (?:comments?|responses?|replies|thoughts on|kommentare?|commentaires?|comentarios?|komentarz\w*)\b|(?:comments?|kommentare?|commentaires?|comentarios?) ?\(\d+\))/i

/** Cuts the comments, from their label to the end. Often only the label identifies them. */
export function cutComments(page: Block, url: string): void {
  if (isForum(url)) return
  let before = 0
  for (const { run, block, prose } of bodyLines(page)) {
    if (prose) before += run.text.length
    if (before < MIN_PROSE_BEFORE || run.text.length > MAX_LABEL_CHARS) continue
    const counts = LABEL.test(run.text)
    if (!counts && (sectionKind(run.text) !== 'comments' || opensText(block))) continue
    // A linked label above the article only tells how many comments there are.
    if (run.linked > 0) continue
    const after = page.prose - before
    if (after > before * MAX_SHARE_AFTER) continue
    // A label may stand in the box of the text itself, without one of its own.
    if (block.prose > 0) cutAfter(block, run)
    else cutGroup(block, page, { reason: COMMENTS_REASON, all: true })
    break
  }
  recount(page)
}

/** Whether a paragraph of text follows: papers and analyses have a "Discussion". */
function opensText({ parent, element }: Block): boolean {
  const next = element.nextElementSibling
  const block = parent?.items.find((item) => isBlock(item) && item.element === next)
  return (
    block !== undefined &&
    isBlock(block) &&
    next?.localName === 'p' &&
    block.prose > 0 &&
    block.linked === 0
  )
}

function cutAfter({ items }: Block, label: Block['items'][number]): void {
  for (const item of items.slice(items.indexOf(label) + 1))
    if (isBlock(item)) item.cutReason ??= COMMENTS_REASON
}
