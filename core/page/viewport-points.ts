/** A point as shares of the viewport's width and height. */
export type ViewportPoint = readonly [across: number, down: number]

/**
 * Three sets of points, for three questions. They are asked by hit test, with `elementFromPoint()` or
 * `elementsFromPoint()`, each of which forces a synchronous layout where the page was changed since the last.
 * https://developer.mozilla.org/docs/Web/API/Document/elementFromPoint
 */

export const MIDDLE: ViewportPoint = [0.5, 0.5]

/** The lower corners, where small boxes are, and bars: a thin one is 40 pixels high. */
export const LEFT_CORNER: ViewportPoint = [0.07, 0.96]
export const RIGHT_CORNER: ViewportPoint = [0.93, 0.96]

/** Does a box hide what one reads? The middle, then the middle of each quarter of the viewport. */
export const CENTRE_AND_QUARTERS: readonly ViewportPoint[] = [
  MIDDLE,
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
]

/** What lies over the column of text? Down the middle, where every layout has its article. */
export const CENTRE_COLUMN: readonly ViewportPoint[] = [MIDDLE, [0.5, 0.25], [0.5, 0.75]]

/** Where do pages place layers? In the middle, along the upper and the lower edge, in the lower corners. */
export const CENTRE_AND_EDGES: readonly ViewportPoint[] = [
  MIDDLE,
  [0.5, 0.04],
  [0.5, 0.96],
  LEFT_CORNER,
  RIGHT_CORNER,
]

/** The point in CSS pixels, as hit tests take it. */
export function toPixels([across, down]: ViewportPoint, window: Window): [x: number, y: number] {
  return [window.innerWidth * across, window.innerHeight * down]
}
