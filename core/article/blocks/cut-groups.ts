import { MAX_LABEL_CHARS, sectionKind } from '@/core/sections'
import { MAX_ANCESTORS_OF_LABEL } from '../thresholds'
import { type Block, isBlock } from './block'
import { bodyLines } from './body-lines'
import { HEADING_NAME } from './element-names'

/** A block with more prose than this (characters) is more than a group. */
const MAX_PROSE = 200

/** A label with this share of the prose before it is after the text, and so is its group. */
const MIN_SHARE_BEFORE = 0.65

/** Cuts labels such as "Read also", each with the group under it. */
export function cutGroups(root: Block): void {
  let before = 0
  for (const { run, block, prose } of bodyLines(root)) {
    if (prose) before += run.text.length
    if (run.text.length > MAX_LABEL_CHARS || isCut(block, root) || block === root) continue
    if (block.chars > MAX_LABEL_CHARS * 3) continue
    const kind = sectionKind(run.text)
    if (!kind) continue
    const late = kind !== 'sharing' && before > root.prose * MIN_SHARE_BEFORE
    cutGroup(block, root, { reason: `under the label "${run.text}" (${kind})`, late })
  }
}

function isCut(block: Block, root: Block): boolean {
  for (let at: Block | undefined = block; at && at !== root; at = at.parent)
    if (at.cutReason) return true
  return false
}

interface GroupOptions {
  reason: string
  /** The label is after the text: paragraphs under it are teasers. */
  late?: boolean
  /** Everything that follows is cut, headings too. */
  all?: boolean
}

/** Cuts a label and the group under it, up to the next text. */
export function cutGroup(label: Block, root: Block, options: GroupOptions): void {
  const { reason, late = false, all = false } = options
  let block = label
  for (let step = 0; step < MAX_ANCESTORS_OF_LABEL; step++) {
    const parent = block.parent
    if (!parent || parent === root) break
    if (parent.items.find((item) => !isBlock(item) || !item.cutReason) !== block) break
    if (!all && !late && parent.prose > MAX_PROSE) break
    block = parent
  }
  block.cutReason = reason
  if (!all && block !== label && block.linked > 0) return
  const siblings = block.parent?.items ?? []
  for (const next of siblings.slice(siblings.indexOf(block) + 1)) {
    if (!isBlock(next)) break
    if (next.cutReason) continue
    if (!all && endsGroup(next, late)) break
    next.cutReason = reason
  }
}

function endsGroup(next: Block, late: boolean): boolean {
  if (HEADING_NAME.test(next.element.localName) && next.linked === 0) return true
  // A paragraph without links ends a list of links.
  if (next.element.localName === 'p' && next.chars > 0 && next.linked === 0) return true
  // Text after a label of links is the article again; a teaser links to what it speaks of.
  if (next.prose > 0 && next.linked === 0 && !next.element.querySelector('a[href]')) return true
  return !late && next.prose > 0 && next.linked < next.chars * 0.3
}
