import { MAX_LABEL_CHARS, sectionKind } from '@/core/sections'
import type { Block } from './block'
import { bodyLines } from './body-lines'
import { cutGroup } from './cut-groups'
import { COMMENTS_REASON } from './hint-by-names'
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
export function cutComments(page: Block): void {
  let before = 0
  for (const { run, block, prose } of bodyLines(page)) {
    if (prose) before += run.text.length
    if (before < MIN_PROSE_BEFORE || run.text.length > MAX_LABEL_CHARS) continue
    if (!LABEL.test(run.text) && sectionKind(run.text) !== 'comments') continue
    // A linked label above the article only tells how many comments there are.
    if (run.linked > 0) continue
    const after = page.prose - before
    if (after > before * MAX_SHARE_AFTER) continue
    cutGroup(block, page, { reason: COMMENTS_REASON, all: true })
    break
  }
  recount(page)
}
