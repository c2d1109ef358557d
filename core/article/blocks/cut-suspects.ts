import type { Box } from './box'
import { total } from './measure'
import { visit } from './tree'

/** A name that would take more than this share of a page's prose means something else on this page. */
const MAX_SHARE_OF_NAME = 0.45

/** Cuts every suspect that does not hold too much of the page's prose for its name to be right. */
export function cutSuspects(root: Box): void {
  const all = root.prose
  const byReason = new Map<string, Box[]>()
  visit(root, (box) => {
    const { suspicion } = box
    if (!suspicion || box === root) return
    if (suspicion.withLinks && box.linked === 0) return
    if (box.prose > Math.min(all * suspicion.maxShare, suspicion.maxProse)) return
    byReason.set(suspicion.reason, [...(byReason.get(suspicion.reason) ?? []), box])
  })
  for (const [reason, boxes] of byReason) {
    if (outermost(boxes) > all * MAX_SHARE_OF_NAME) continue
    for (const box of boxes) box.cut = reason
  }
  total(root)
}

/** The prose of boxes some of which stand in others. */
function outermost(boxes: readonly Box[]): number {
  let sum = 0
  let last: Box | undefined
  for (const box of boxes) {
    if (last?.element.contains(box.element)) continue
    sum += box.prose
    last = box
  }
  return sum
}
