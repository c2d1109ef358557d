import { defaultViewOf, ownerDocumentOf } from '@/core/page/node-access'

/** A box one sees, by its background, a border or a shadow. Inline text with a background is none. */
export function hasVisibleBounds(box: Element): boolean {
  const style = defaultViewOf(ownerDocumentOf(box))?.getComputedStyle(box)
  if (!style || style.display.startsWith('inline') || style.display === 'contents') return false
  const borders = [style.borderTopWidth, style.borderLeftWidth].map(Number.parseFloat)
  return (
    !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    Math.max(...borders) > 0
  )
}
