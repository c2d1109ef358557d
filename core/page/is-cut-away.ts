/** Shapes without room; `rect()` is how words for screen readers are often kept from being painted. */
const NO_SHAPE = /^(?:circle\(0|ellipse\(0|polygon\(0(?:px|%)? 0(?:px|%)?\)|rect\((?:0|1)(?:px)?,)/

/**
 * True where a style cuts its box to nothing, by a shape that has no room.
 * https://drafts.csswg.org/css-shapes/#basic-shape-functions
 */
export function isCutAway({ clipPath, clip }: CSSStyleDeclaration): boolean {
  if (NO_SHAPE.test(clipPath) || NO_SHAPE.test(clip)) return true
  const insets = /^inset\(([\d.%px ]+)/.exec(clipPath)?.[1]?.trim().split(' ')
  if (!insets) return false
  const [top = 0, right = top, bottom = top, left = right] = insets.map((side) =>
    side.endsWith('%') ? Number.parseFloat(side) : 0,
  )
  return top + bottom >= 100 || left + right >= 100
}
