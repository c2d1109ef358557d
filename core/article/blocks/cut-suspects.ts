import { type Box, isBox } from './box'
import { total } from './measure'

/** Cuts every suspect that does not hold too much of the page's prose for its name to be right. */
export function cutSuspects(root: Box): void {
  const all = root.prose
  const visit = (box: Box): void => {
    for (const item of box.items) {
      if (!isBox(item)) continue
      const { suspicion } = item
      if (suspicion && item.prose <= Math.min(all * suspicion.maxShare, suspicion.maxProse)) {
        item.cut = suspicion.reason
      } else if (!item.cut) {
        visit(item)
      }
    }
  }
  visit(root)
  total(root)
}
