import { MAX_BLOCK_PER_LINE } from '../thresholds'
import type { Block } from './block'
import { bodyLines, type Line } from './body-lines'
import { isClosingLine } from './is-closing-line'

/** Shorter lines before the first paragraph are datelines, bylines and kickers. */
const MAX_KICKER_CHARS = 60

/** A line with the punctuation of a sentence and this length is a sentence. */
const MIN_SENTENCE_CHARS = 40

/** Before the text, a shorter line is enough: datelines and bylines do not end like a sentence. */
const MIN_SENTENCE_CHARS_START = 25

/** Closing lines are among the last 8 lines, or the last quarter if that is more. */
const LAST_LINES = 8
const LAST_SHARE = 0.25

/** Cuts the lines before the first paragraph and after the last one. */
export function cutEnds(root: Block): void {
  cutStart(root)
  cutClosing(root)
  cutEnd(root)
}

function cutStart(root: Block): void {
  for (const line of bodyLines(root)) {
    if (line.prose) return
    if (line.heading || line.structured || isSentence(line, MIN_SENTENCE_CHARS_START)) continue
    if (line.run.text.length < MAX_KICKER_CHARS) cutLine(line, root, 'before the text begins')
  }
}

/** Cuts closing lines of the publisher, and everything under a closing heading. */
function cutClosing(root: Block): void {
  const lines = bodyLines(root)
  const from = Math.min(lines.length - LAST_LINES, Math.floor(lines.length * (1 - LAST_SHARE)))
  let under = false
  for (const line of lines.slice(Math.max(0, from))) {
    const closing = isClosingLine(line.run.text)
    // A closing heading applies to all lines up to the next heading.
    if (line.heading) under = closing
    if (closing || under) cutLine(line, root, 'what stands under every article')
  }
}

function cutEnd(root: Block): void {
  for (const line of bodyLines(root).reverse()) {
    if (line.prose || (!line.heading && (line.structured || isSentence(line)))) return
    if (line.block.element.closest('details')) return
    cutLine(line, root, 'after the text has ended')
  }
}

function isSentence({ run: { text, linked } }: Line, least = MIN_SENTENCE_CHARS): boolean {
  return text.length >= least && linked < text.length * 0.5 && /[.!?:;…。！？”"»)]$/.test(text)
}

/** Cuts a line with its block, unless the block contains more than the line. */
function cutLine({ block, run }: Line, root: Block, reason: string): void {
  if (block !== root && block.chars <= run.text.length * MAX_BLOCK_PER_LINE)
    block.cutReason = reason
}
