import type { Box } from './box'
import { COMMENTS, CONSENT } from './class-names'
import { total } from './measure'
import { visit } from './tree'

/** A name that would take more than this share of a page's prose means something else on this page. */
const MAX_SHARE_OF_NAME = 0.45

/** Addresses of pages that are what readers wrote. */
const FORUM =
  /forum|[/.]threads?[/.-]|\/topics?\/|viewtopic|showthread|\/t\/|\/questions?\/|\/discussions?\//i

/** Comments and the like stand beside something: with less prose left they hold the article itself. */
const MIN_PROSE_LEFT = 200

/** Cuts every suspect that does not hold too much of the page's prose for its name to be right. */
export function cutSuspects(root: Box, url: string): void {
  const forum = FORUM.test(url)
  const all = root.prose
  const byReason = new Map<string, Box[]>()
  visit(root, (box) => {
    const { suspicion } = box
    if (!suspicion || box === root || (forum && suspicion.reason === COMMENTS)) return
    if (suspicion.withLinks && box.linked === 0) return
    // A wrapper may be named after the question that was asked on it.
    if (suspicion.reason === CONSENT && box.element.querySelector('h1,main,article')) return
    if (box.prose > Math.min(all * suspicion.maxShare, suspicion.maxProse)) return
    byReason.set(suspicion.reason, [...(byReason.get(suspicion.reason) ?? []), box])
  })
  for (const [reason, boxes] of byReason) {
    const most = Math.max(MAX_SHARE_OF_NAME, boxes[0]?.suspicion?.maxShare ?? 0)
    const inside = outermost(boxes)
    if (inside > all * most || (most > MAX_SHARE_OF_NAME && all - inside < MIN_PROSE_LEFT)) continue
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
