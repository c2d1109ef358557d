/**
 * What a drawing in an article may consist of: shapes, words, colours, and nothing that leads out of it, moves, filters or is
 * used again.
 */
export const DRAWING_ELEMENTS: ReadonlySet<string> = new Set(
  'svg g defs path rect circle ellipse line polyline polygon text tspan title desc linearGradient radialGradient stop clipPath'.split(
    ' ',
  ),
)

const ATTRIBUTES: ReadonlySet<string> = new Set(
  'id x y x1 y1 x2 y2 cx cy fx fy r rx ry dx dy d points width height viewBox preserveAspectRatio transform rotate textLength lengthAdjust offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clipPathUnits clip-path clip-rule fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin opacity font-size font-weight font-style font-family text-anchor dominant-baseline'.split(
    ' ',
  ),
)

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
