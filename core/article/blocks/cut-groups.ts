import { sectionKind } from '@/core/sections'
import { type Box, isBox } from './box'
import { HEADING } from './element-names'
import { linesOf } from './lines'

/** A label is short. */
const MAX_LABEL_CHARS = 80

/** How far up from its label a group may begin. */
const MAX_CLIMB = 4

/** A box with more prose than this is more than a group. */
const MAX_PROSE = 200

/** With this share of the prose before it, a label stands after the text: what follows is not of it. */
const MIN_SHARE_BEFORE = 0.65

/** Labels such as "Read also" and what stands under them. */
export function cutGroups(root: Box): void {
  let before = 0
  for (const { run, box, prose } of linesOf(root)) {
    if (prose) before += run.text.length
    if (run.text.length > MAX_LABEL_CHARS || isCut(box, root) || box === root) continue
    if (box.chars > MAX_LABEL_CHARS * 3) continue
    const kind = sectionKind(run.text)
    if (!kind) continue
    const late = kind !== 'sharing' && before > root.prose * MIN_SHARE_BEFORE
    cutGroup(box, root, { reason: `under the label "${run.text}" (${kind})`, late })
  }
}

function isCut(box: Box, root: Box): boolean {
  for (let at: Box | undefined = box; at && at !== root; at = at.parent) if (at.cut) return true
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
export function cutGroup(label: Box, root: Box, options: GroupOptions): void {
  const { reason, late = false, all = false } = options
  let box = label
  for (let step = 0; step < MAX_CLIMB; step++) {
    const parent = box.parent
    if (!parent || parent === root) break
    if (parent.items.find((item) => !isBox(item) || !item.cut) !== box) break
    if (!all && !late && parent.prose > MAX_PROSE) break
    box = parent
  }
  box.cut = reason
  if (!all && box !== label && box.linked > 0) return
  const siblings = box.parent?.items ?? []
  for (const next of siblings.slice(siblings.indexOf(box) + 1)) {
    if (!isBox(next)) break
    if (next.cut) continue
    if (!all && endsGroup(next, late)) break
    next.cut = reason
  }
}

function endsGroup(next: Box, late: boolean): boolean {
  if (HEADING.test(next.element.localName) && next.linked === 0) return true
  // Without any link it is no list of links.
  if (next.element.localName === 'p' && next.chars > 0 && next.linked === 0) return true
  return !late && next.prose > 0 && next.linked < next.chars * 0.3
}
