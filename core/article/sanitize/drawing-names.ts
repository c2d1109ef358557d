/**
 * What a drawing in an article may consist of: shapes, words, colours, and nothing that leads out of it, moves, filters or is
 * used again.
 */
export const DRAWING_ELEMENTS: ReadonlySet<string> = new Set(
  'svg g defs path rect circle ellipse line polyline polygon text tspan title desc linearGradient radialGradient stop clipPath'.split(
    ' ',
  ),
)

/** How an element is painted, and what it is without being told: inherited from the elements around it. */
export const INHERITED_PAINT: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '16px',
  'font-weight': '400',
  'text-anchor': 'start',
}

/** The same, of the element alone. */
export const OWN_PAINT: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  'stop-color': 'rgb(0, 0, 0)',
}

const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...'id x y x1 y1 x2 y2 cx cy fx fy r rx ry dx dy d points width height viewBox preserveAspectRatio transform rotate textLength lengthAdjust offset stop-opacity gradientUnits gradientTransform spreadMethod clipPathUnits clip-rule stroke-dashoffset font-style font-family dominant-baseline'.split(
    ' ',
  ),
  ...Object.keys({ ...INHERITED_PAINT, ...OWN_PAINT }),
])

/** Numbers, colours, paths, names of typefaces: without colons and slashes there is no address. */
const VALUE = /^[\w\s#%.,();+-]*$/

/** A reference to another part of the drawing. */
const REFERENCE = /^url\(#[\w.-]+\)$/

/** Whether an element of a drawing may have an attribute of this name and value. */
export function isDrawingAttribute(name: string, value: string): boolean {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg'
  if (!ATTRIBUTES.has(name) || !VALUE.test(value)) return false
  return !/url\s*\(/i.test(value) || REFERENCE.test(value)
}
