import type { Block } from './block'
import { bodyLines, type Line } from './body-lines'
import { isClosingLine } from './is-closing-line'

/** Shorter lines before the first paragraph are dates, names and kickers. */
const MAX_KICKER_CHARS = 60

/** A line that ends as a sentence does and is longer than this is one. */
const MIN_SENTENCE_CHARS = 40

/** Before the text, names and dates do not end as sentences do. */
const MIN_SENTENCE_CHARS_START = 25

/** Closing words stand in this many last lines, or this last share of them. */
const LAST_LINES = 8
const LAST_SHARE = 0.25

/** Cuts what stands before the first and after the last paragraph of a body. */
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

/** What a publisher writes under everything, and whatever comes after it. */
function cutClosing(root: Block): void {
  const lines = bodyLines(root)
  const from = Math.min(lines.length - LAST_LINES, Math.floor(lines.length * (1 - LAST_SHARE)))
  let under = false
  for (const line of lines.slice(Math.max(0, from))) {
    const closing = isClosingLine(line.run.text)
    // A heading of that kind stands over all that follows, up to the next.
    if (line.heading) under = closing
    if (closing || under) cutLine(line, root, 'what stands under every article')
  }
}

function cutEnd(root: Block): void {
  for (const line of bodyLines(root).reverse()) {
    if (line.prose || (!line.heading && (line.structured || isSentence(line)))) return
    cutLine(line, root, 'after the text has ended')
  }
}

function isSentence({ run: { text, linked } }: Line, least = MIN_SENTENCE_CHARS): boolean {
  return text.length >= least && linked < text.length * 0.5 && /[.!?:;…。！？”"»)]$/.test(text)
}

/** Only a block that holds little else goes with its line. */
function cutLine({ block, run }: Line, root: Block, reason: string): void {
  if (block !== root && block.chars <= run.text.length * 1.5) block.cutReason = reason
}
