import { coversViewport } from '@/core/page/viewport'
import { isPainted } from '@/core/page/visibility'

/**
 * The backdrops of a box that are elements of their own: its siblings that are fixed, painted, cover the
 * viewport and hold neither words nor media. What lies over the page once the notice is gone is looked for
 * by hit test instead: see `readCoveringElements`.
 */
export function findBackdrops(box: Element): Element[] {
  const siblings = box.parentElement ? [...box.parentElement.children] : []
  return siblings.filter((sibling) => sibling !== box && isBackdrop(sibling))
}

function isBackdrop(element: Element): boolean {
  const window = element.ownerDocument.defaultView
  if (!window || element.textContent?.trim()) return false
  if (element.querySelector('img,video,iframe,canvas')) return false
  if (window.getComputedStyle(element).position !== 'fixed' || !isPainted(element)) return false
  return coversViewport(element.getBoundingClientRect(), window)
}
