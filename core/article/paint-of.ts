/** Elements that are drawn themselves; the others only hold them. */
const DRAWN = /^(?:path|rect|circle|ellipse|line|polyline|polygon|text|tspan|stop)$/

/** What an element inherits, and the value that need not be written. */
const INHERITED: Readonly<Record<string, string>> = {
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

const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  'stop-color': 'rgb(0, 0, 0)',
}

/**
 * How an element of a drawing is painted, as attributes: what style sheets and elements around it come to. Nothing in a
 * document without layout, where its own attributes say it. Undefined for what is not painted.
 */
export function paintOf(element: Element): Record<string, string> | undefined {
  if (element.ownerDocument.defaultView === null) {
    const hidden = /display\s*:\s*none/.test(element.getAttribute('style') ?? '')
    return hidden || element.getAttribute('display') === 'none' ? undefined : {}
  }
  const style = getComputedStyle(element)
  if (style.display === 'none') return undefined
  const isDrawn = DRAWN.test(element.localName)
  if (isDrawn && style.visibility !== 'visible') return undefined
  const paint: Record<string, string> = {}
  for (const [name, usual] of Object.entries(isDrawn ? { ...INHERITED, ...OWN } : OWN)) {
    const value = withinDrawing(style.getPropertyValue(name))
    // Elements around it may say something else than what is usual.
    if (value && (value !== usual || element.closest(`svg [${name}]`))) paint[name] = value
  }
  return paint
}

/** `url("https://a.example/page#fade")` as `url(#fade)`. */
function withinDrawing(value: string): string {
  const [, id] = /^url\(["']?[^"'()]*#([\w.-]+)["']?\)/.exec(value) ?? []
  return id ? `url(#${id})` : value
}
