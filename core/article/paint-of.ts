import { INHERITED_PAINT, OWN_PAINT } from './sanitize/drawing-names'

/** Elements that are drawn themselves; the others only hold them. */
const DRAWN = /^(?:path|rect|circle|ellipse|line|polyline|polygon|text|tspan|stop)$/

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
  for (const [name, usual] of Object.entries(
    isDrawn ? { ...INHERITED_PAINT, ...OWN_PAINT } : OWN_PAINT,
  )) {
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
