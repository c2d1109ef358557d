import { type Block, isBlock } from './block'
import type { Line } from './body-lines'
import { INLINE_ELEMENTS } from './element-names'
import { type LineFeatures, lineFeatures } from './line-features'
import { LINE_BIAS, LINE_WEIGHTS, REASON_WEIGHTS } from './line-weights'
import { leadToOwnSite } from './own-site'

/** Said of lines that read as text and are not wanted all the same: these rules are not outvoted. */
const NOT_OUTVOTED = new Set(['a table of contents', 'said before', "the page's own address"])

/** What is told of a line that goes by its weight alone. */
const LOW_SCORE = 'weighs too little as text'

/** A list or table with more of the body than this is the body, set as one. */
const MAX_SHARE_OF_STRUCTURE = 0.5

/**
 * Weighs every line of a body, with what the rules said of it as one more piece of evidence, and settles
 * what is cut: a rule may be outvoted, and a line no rule knows may go. Lists and tables stay or go whole; of
 * tables of data, of parts of a line, and of lines that lead to other sites, the rules decide. `lines` are those of the body before any rule was asked.
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
    const byRule = isInlinePart(block) || (set ? isDataTable(set) : pointsAway(lines[at], url))
    const kept = NOT_OUTVOTED.has(reason ?? '') ? false : byRule ? !reason : weight > 0
    judged.set(block, [...(judged.get(block) ?? []), { kept, reason: reason ?? LOW_SCORE }])
  })
  settle(root, root, judged)
}

/** The outermost list or table a block stands in. */
export function structureOf(block: Block, root: Block): Block | undefined {
  let set: Block | undefined
  for (let at: Block | undefined = block; at && at !== root; at = at.parent) {
    if (STRUCTURE.test(at.element.localName) && at.chars <= root.chars * MAX_SHARE_OF_STRUCTURE)
      set = at
  }
  return set
}

const STRUCTURE = /^(?:table|ul|ol|dl)$/

/** A table with headings or a caption is data that somebody set: short cells weigh little and say much. */
function isDataTable({ element }: Block): boolean {
  return element.localName === 'table' && element.querySelector('th,caption') !== null
}

/** Whether a block stands in the middle of a line: a footnote's number, a price. */
export function isInlinePart({ element, parent }: Block): boolean {
  return (
    INLINE_ELEMENTS.has(element.localName) &&
    (parent?.items.some((item) => !isBlock(item)) ?? false)
  )
}

/** Whether a line is a link to another site: a shop, a source, nothing this site would cut. */
function pointsAway(line: Line | undefined, url: string): boolean {
  if (!line || line.run.linked <= line.run.text.length / 2) return false
  return !leadToOwnSite([...line.block.element.querySelectorAll('a[href]')], url)
}

/** The sum of what speaks for a line: above 0 it is kept. */
export function lineScore(seen: LineFeatures, reason: string | undefined): number {
  let sum =
    LINE_BIAS +
    (reason === undefined
      ? 0
      : (REASON_WEIGHTS[reasonCategory(reason)] ?? REASON_WEIGHTS.other ?? 0))
  for (const [weight, one, other] of LINE_WEIGHTS)
    sum += weight * seen[one] * (other ? seen[other] : 1)
  return sum
}

/** A reason without the words it quotes. */
export function reasonCategory(reason: string): string {
  return /^under the label .*\((\w+)\)$/s.exec(reason)?.[1] ?? reason
}

function reasonOf({ block }: Line, root: Block): string | undefined {
  for (let at: Block | undefined = block; at && at !== root; at = at.parent)
    if (at.cutReason) return at.cutReason
  return root.cutReason
}

type Judged = Map<Block, { kept: boolean; reason: string }[]>

/**
 * Cuts a block none of whose lines is kept, and takes back the cut of one with lines that are. Boxes without
 * lines stay as they are. Answers what became of its lines.
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
