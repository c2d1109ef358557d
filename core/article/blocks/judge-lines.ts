import { remember } from '@/core/values/remember'
import { type Block, isBlock } from './block'
import type { Line } from './body-lines'
import { INLINE_ELEMENTS } from './element-names'
import { isCodeBox } from './is-code-box'
import { isSchedule } from './is-schedule'
import { isWritersList } from './is-writers-list'
import { leadToOwnSite } from './lead-to-own-site'
import { type LineFeatures, lineFeatures } from './line-features'
import { LINE_BIAS, LINE_WEIGHTS, REASON_WEIGHTS } from './line-weights'

/** Reasons that no score overrules: such lines read as text, but are not wanted. */
const NOT_OUTVOTED = new Set(['a table of contents', 'said before', "the page's own address"])

/** The reason of a cut by score alone. */
const LOW_SCORE = 'weighs too little as text'

/** A list or table with a larger share of the body is the body itself. */
const MAX_SHARE_OF_STRUCTURE = 0.5

/**
 * Decides which lines of a body are cut, by a score for each line. The verdict of the rules is one
 * of its features: a score may overrule a rule, and may cut a line that no rule matches.
 *
 * Lists and tables are cut or stay as a whole. For data tables, code, what opens, lists that the writer made, parts of a line, and links to other
 * sites the rules alone decide. `lines` are the lines from before any rule was applied.
 */
export function judgeLines(root: Block, lines: readonly Line[], url: string): void {
  const reasons = lines.map((line) => reasonOf(line, root))
  const byLine = new Map(lines.map((line, at) => [line, reasons[at]]))
  const seen = lineFeatures(root, lines, (line) => byLine.get(line) === undefined, url)
  const sets = lines.map(({ block }) => structureOf(block, root))
  const sums = new Map<Block, number>()
  const weights = seen.map((facts, at) => lineScore(facts, reasons[at]))
  lines.forEach(({ run }, at) => {
    const set = sets[at]
    if (set) sums.set(set, (sums.get(set) ?? 0) + (weights[at] ?? 0) * run.text.length)
  })
  const judged: Judged = new Map()
  lines.forEach(({ block }, at) => {
    const reason = reasons[at]
    const set = sets[at]
    const weight = (set && sums.get(set)) ?? weights[at] ?? 0
    const byRule =
      isInlinePart(block) ||
      isWhole(block, set) ||
      (set ? isDataTable(set) : pointsAway(lines[at], url))
    const kept = NOT_OUTVOTED.has(reason ?? '') ? false : byRule ? !reason : weight > 0
    judged.set(block, [...(judged.get(block) ?? []), { kept, reason: reason ?? LOW_SCORE }])
  })
  settle(root, root, judged)
}

/** The outermost list or table around a block. */
function structureOf(block: Block, root: Block): Block | undefined {
  let set: Block | undefined
  for (let at: Block | undefined = block; at && at !== root; at = at.parent) {
    if (STRUCTURE.test(at.element.localName) && at.chars <= root.chars * MAX_SHARE_OF_STRUCTURE)
      set = at
  }
  return set
}

const STRUCTURE = /^(?:table|ul|ol|dl)$/

/** A table with header cells or a caption is data. Its short cells would score low. */
function isDataTable({ element }: Block): boolean {
  return element.localName === 'table' && element.querySelector('th,caption') !== null
}

/** Whether a line is of something that reads as no text and is kept for what it is: code, what opens, a list of links. */
function isWhole({ element, parent }: Block, set: Block | undefined): boolean {
  if (element.closest('pre,details')) return true
  if (set ? isListOfWriter(set) : isRow(parent) || isRow(parent?.parent)) return true
  const box = set ?? parent
  return box !== undefined && isBoxOfCode(box)
}

const isListOfWriter = remember(isWritersList)
const isBoxOfCode = remember(({ element }: Block) => isCodeBox(element))
const isProgram = remember(isSchedule)

function isRow(block: Block | undefined): boolean {
  return block !== undefined && isProgram(block)
}

/** Whether a block is inside a line: the number of a footnote, a price. */
function isInlinePart({ element, parent }: Block): boolean {
  return (
    INLINE_ELEMENTS.has(element.localName) &&
    (parent?.items.some((item) => !isBlock(item)) ?? false)
  )
}

/** Whether a line is a link to another site: a shop or a source. */
function pointsAway(line: Line | undefined, url: string): boolean {
  if (!line || line.run.linked <= line.run.text.length / 2) return false
  return !leadToOwnSite([...line.block.element.querySelectorAll('a[href]')], url)
}

/** The score of a line: the weighted sum of its features. A line above 0 stays. */
function lineScore(seen: LineFeatures, reason: string | undefined): number {
  let sum =
    LINE_BIAS +
    (reason === undefined
      ? 0
      : (REASON_WEIGHTS[reasonCategory(reason)] ?? REASON_WEIGHTS.other ?? 0))
  for (const [weight, one, other] of LINE_WEIGHTS)
    sum += weight * seen[one] * (other ? seen[other] : 1)
  return sum
}

/** The category of a reason, without the words that it quotes. */
function reasonCategory(reason: string): string {
  return /^under the label .*\((\w+)\)$/s.exec(reason)?.[1] ?? reason
}

function reasonOf({ block }: Line, root: Block): string | undefined {
  for (let at: Block | undefined = block; at && at !== root; at = at.parent)
    if (at.cutReason) return at.cutReason
  return root.cutReason
}

type Judged = Map<Block, { kept: boolean; reason: string }[]>

/**
 * Cuts a block if none of its lines stays, and restores a block if one does. Leaves blocks without
 * lines as they are. Returns what became of the lines.
 */
function settle(block: Block, root: Block, judged: Judged): 'kept' | 'cut' | 'empty' {
  const own = judged.get(block) ?? []
  let result: 'kept' | 'cut' | 'empty' = own.length === 0 ? 'empty' : 'cut'
  if (own.some(({ kept }) => kept)) result = 'kept'
  const inside = block.items.filter(isBlock).map((item) => settle(item, root, judged))
  if (inside.includes('kept')) result = 'kept'
  else if (result === 'empty' && inside.includes('cut')) result = 'cut'
  if (block === root || result === 'empty') return result
  if (result === 'kept') block.cutReason = undefined
  else block.cutReason ??= own[0]?.reason ?? LOW_SCORE
  return result
}
