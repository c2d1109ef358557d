import { sectionKind } from '@/core/sections'
import { type Block, isBlock } from './block'
import { bodyLines } from './body-lines'
import { HEADING_NAME } from './element-names'

/** A label is short. */
const MAX_LABEL_CHARS = 80

/** How far up from its label a group may begin. */
const MAX_CLIMB = 4

/** A block with more prose than this is more than a group. */
const MAX_PROSE = 200

/** With this share of the prose before it, a label stands after the text: what follows is not of it. */
const MIN_SHARE_BEFORE = 0.65

/** Labels such as "Read also" and what stands under them. */
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
  /** It stands after the text: paragraphs under it are teasers. */
  late?: boolean
  /** Whatever follows goes, headings as well. */
  all?: boolean
}

/** Cuts a label and what stands under it, up to the next text. */
export function cutGroup(label: Block, root: Block, options: GroupOptions): void {
  const { reason, late = false, all = false } = options
  let block = label
  for (let step = 0; step < MAX_CLIMB; step++) {
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
  // Without any link it is no list of links.
  if (next.element.localName === 'p' && next.chars > 0 && next.linked === 0) return true
  return !late && next.prose > 0 && next.linked < next.chars * 0.3
}
