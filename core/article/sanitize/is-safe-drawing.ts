import { DRAWING_ELEMENTS, isDrawingAttribute } from './drawing-names'

const PREFIX = 'data:image/svg+xml,'

/** One tag, or one character of text. Text has no markup, and no entities but those that stand for markup. */
const TOKEN =
  /<\/?([A-Za-z]{1,20})((?: [A-Za-z0-9-]{1,30}="[^"<>&]*")*)\/?>|[^<>&]+|&(?:amp|lt|gt);/y

/**
 * Whether an address is a drawing as `drawingOf` writes them. Read without a parser: what is not exactly of that form is
 * none, whatever a browser would make of it.
 */
export function isSafeDrawing(src: string): boolean {
  const markup = src.startsWith(PREFIX) ? decoded(src.slice(PREFIX.length)) : ''
  if (!markup.startsWith('<svg xmlns=')) return false
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < markup.length) {
    const found = TOKEN.exec(markup)
    if (!found) return false
    const [, name, attributes = ''] = found
    if (name && !(DRAWING_ELEMENTS.has(name) && areSafe(attributes))) return false
  }
  return true
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function areSafe(attributes: string): boolean {
  return [...attributes.matchAll(/ ([A-Za-z0-9-]+)="([^"]*)"/g)].every(
    ([, name = '', value = '']) => isDrawingAttribute(name, value),
  )
}
