import { sectionKind } from '@/core/sections'
import { type Box, isBox } from './box'
import { linesOf } from './lines'
import { HEADING } from './names'

/** A label is short. */
const MAX_LABEL_CHARS = 80

/** How far up from its label a group may begin. */
const MAX_CLIMB = 4

/** A box with more prose than this is more than a group. */
const MAX_PROSE = 200

/** Labels such as "Read also" and what stands under them. */
export function cutGroups(root: Box): void {
  for (const { run, box } of linesOf(root)) {
    if (run.text.length > MAX_LABEL_CHARS || isCut(box, root) || box === root) continue
    if (box.chars > MAX_LABEL_CHARS * 3) continue
    const kind = sectionKind(run.text)
    if (kind) cutGroup(box, root, `under the label "${run.text}" (${kind})`)
  }
}

function isCut(box: Box, root: Box): boolean {
  for (let at: Box | undefined = box; at && at !== root; at = at.parent) if (at.cut) return true
  return false
}

/** Cuts a label and what stands under it, up to the next text; with `all`, whatever follows. */
export function cutGroup(label: Box, root: Box, reason: string, all = false): void {
  let box = label
  for (let step = 0; step < MAX_CLIMB; step++) {
    const parent = box.parent
    if (!parent || parent === root) break
    if (parent.items.find((item) => !isBox(item) || !item.cut) !== box) break
    if (!all && parent.prose > MAX_PROSE) break
    box = parent
  }
  box.cut = reason
  if (!all && box !== label && box.linked > 0) return
  const siblings = box.parent?.items ?? []
  for (const next of siblings.slice(siblings.indexOf(box) + 1)) {
    if (!isBox(next)) break
    if (next.cut) continue
    if (all) {
      next.cut = reason
      continue
    }
    if (next.prose > 0 && next.linked < next.chars * 0.3) break
    if (HEADING.test(next.element.localName) && next.linked === 0) break
    // Without any link it is no list of links.
    if (next.chars > 0 && next.linked === 0 && next.element.localName === 'p') break
    next.cut = reason
  }
}
