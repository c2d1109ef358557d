import { sectionKind } from '@/core/sections'
import type { Block } from './block'
import { bodyLines } from './body-lines'
import { cutGroup } from './cut-groups'
import { recount } from './measure-blocks'

/** So much prose before the label is an article; with less the comments are what the page is about. */
const MIN_PROSE_BEFORE = 500

/** And no more comments than this beside it: else the label is no label. */
const MAX_SHARE_AFTER = 12

const LABEL =
  /^\W*(?:\d+ (?:comments?|responses?|replies|thoughts on|kommentare?|commentaires?|comentarios?|komentarz\w*)\b|(?:comments?|kommentare?|commentaires?|comentarios?) ?\(\d+\))/i

const MAX_LABEL_CHARS = 80

/** What readers wrote, from its label on: markup often says nothing of it. */
export function cutComments(page: Block): void {
  let before = 0
  for (const { run, block, prose } of bodyLines(page)) {
    if (prose) before += run.text.length
    if (before < MIN_PROSE_BEFORE || run.text.length > MAX_LABEL_CHARS) continue
    if (!LABEL.test(run.text) && sectionKind(run.text) !== 'comments') continue
    // In a line above the article it only tells how many there are.
    if (run.linked > 0) continue
    const after = page.prose - before
    if (after > before * MAX_SHARE_AFTER) continue
    cutGroup(block, page, { reason: 'comments of readers', all: true })
    break
  }
  recount(page)
}
