import { type Box, isBox } from './box'
import { INLINE } from './element-names'
import { type LineFeatures, lineFeatures } from './line-features'
import { BIAS, REASONS, WEIGHTS } from './line-weights'
import type { Line } from './lines'
import { leadToOwnSite } from './own-site'

/** Said of lines that read as text and are not wanted all the same: these rules are not outvoted. */
const FINAL = new Set(['a table of contents', 'said before', "the page's own address"])

/** What is told of a line that goes by its weight alone. */
const LIGHT = 'weighs too little as text'

/** A list or table with more of the body than this is the body, set as one. */
const MAX_SHARE_OF_SET = 0.5

/**
 * Weighs every line of a body, with what the rules said of it as one more piece of evidence, and settles
 * what is cut: a rule may be outvoted, and a line no rule knows may go. Lists and tables stay or go whole; of
 * tables of data, of parts of a line, and of lines that lead to other sites, the rules decide. `lines` are those of the body before any rule was asked.
 */
export function judgeLines(root: Box, lines: readonly Line[], url: string): void {
  const reasons = lines.map((line) => reasonOf(line, root))
  const byLine = new Map(lines.map((line, at) => [line, reasons[at]]))
  const seen = lineFeatures(root, lines, (line) => byLine.get(line) === undefined, url)
  const sets = lines.map(({ box }) => setOf(box, root))
  const sums = new Map<Box, number>()
  const weights = seen.map((facts, at) => weigh(facts, reasons[at]))
  lines.forEach(({ run }, at) => {
    const set = sets[at]
    if (set) sums.set(set, (sums.get(set) ?? 0) + (weights[at] ?? 0) * run.text.length)
  })
  const judged: Judged = new Map()
  lines.forEach(({ box }, at) => {
    const reason = reasons[at]
    const set = sets[at]
    const weight = (set && sums.get(set)) ?? weights[at] ?? 0
    const byRule = isPart(box) || (set ? isData(set) : pointsAway(lines[at], url))
    const kept = FINAL.has(reason ?? '') ? false : byRule ? !reason : weight > 0
    judged.set(box, [...(judged.get(box) ?? []), { kept, reason: reason ?? LIGHT }])
  })
  settle(root, root, judged)
}

/** The outermost list or table a box stands in. */
export function setOf(box: Box, root: Box): Box | undefined {
  let set: Box | undefined
  for (let at: Box | undefined = box; at && at !== root; at = at.parent) {
    if (SET.test(at.element.localName) && at.chars <= root.chars * MAX_SHARE_OF_SET) set = at
  }
  return set
}

const SET = /^(?:table|ul|ol|dl)$/

/** A table with headings or a caption is data that somebody set: short cells weigh little and say much. */
function isData({ element }: Box): boolean {
  return element.localName === 'table' && element.querySelector('th,caption') !== null
}

/** Whether a box stands in the middle of a line: a footnote's number, a price. */
export function isPart({ element, parent }: Box): boolean {
  return INLINE.has(element.localName) && (parent?.items.some((item) => !isBox(item)) ?? false)
}

/** Whether a line is a link to another site: a shop, a source, nothing this site would cut. */
function pointsAway(line: Line | undefined, url: string): boolean {
  if (!line || line.run.linked <= line.run.text.length / 2) return false
  return !leadToOwnSite([...line.box.element.querySelectorAll('a[href]')], url)
}

/** The sum of what speaks for a line: above 0 it is kept. */
export function weigh(seen: LineFeatures, reason: string | undefined): number {
  let sum = BIAS + (reason === undefined ? 0 : (REASONS[kindOf(reason)] ?? REASONS.other ?? 0))
  for (const [weight, one, other] of WEIGHTS) sum += weight * seen[one] * (other ? seen[other] : 1)
  return sum
}

/** A reason without the words it quotes. */
export function kindOf(reason: string): string {
  return /^under the label .*\((\w+)\)$/s.exec(reason)?.[1] ?? reason
}

function reasonOf({ box }: Line, root: Box): string | undefined {
  for (let at: Box | undefined = box; at && at !== root; at = at.parent) if (at.cut) return at.cut
  return root.cut
}

type Judged = Map<Box, { kept: boolean; reason: string }[]>

/**
 * Cuts a box none of whose lines is kept, and takes back the cut of one with lines that are. Boxes without
 * lines stay as they are. Answers what became of its lines.
 */
function settle(box: Box, root: Box, judged: Judged): 'kept' | 'cut' | 'empty' {
  const own = judged.get(box) ?? []
  let result: 'kept' | 'cut' | 'empty' = own.length === 0 ? 'empty' : 'cut'
  if (own.some(({ kept }) => kept)) result = 'kept'
  const inside = box.items.filter(isBox).map((item) => settle(item, root, judged))
  if (inside.includes('kept')) result = 'kept'
  else if (result === 'empty' && inside.includes('cut')) result = 'cut'
  if (box === root || result === 'empty') return result
  if (result === 'kept') box.cut = undefined
  else box.cut ??= own[0]?.reason ?? LIGHT
  return result
}
