/** Texts are compared by their beginning: a countdown at the end must not make another notice of it. */
const COMPARED = 160

/** Gives the shadow tree of an element, where that may be read. */
export type ShadowOpener = (element: Element) => ShadowRoot | null | undefined

/** Tells whether an element is one of the layers put away, come back as a new element. */
export type Likeness = (element: Element) => boolean

/**
 * Remembers what the layers of a notice look like. A layer with words is known by its words, whatever its
 * names are by then; a sheet without words by its tag, its names and its style.
 */
export function likenessOf(layers: readonly Element[], openShadow?: ShadowOpener): Likeness {
  const wordsOf = (element: Element) =>
    comparableText(element.textContent ?? '') ||
    comparableText(openShadow?.(element)?.textContent ?? '')
  const words = new Set(layers.map(wordsOf).filter((text) => text.length > 0))
  const sheets = new Set(layers.filter((layer) => !wordsOf(layer)).map(looksOf))
  return (element) => {
    const text = wordsOf(element)
    return text ? words.has(text) : sheets.has(looksOf(element))
  }
}

function comparableText(text: string): string {
  return text
    .replace(/[\s\d]+/g, ' ')
    .trim()
    .slice(0, COMPARED)
}

function looksOf(element: Element): string {
  const style = element.getAttribute('style') ?? ''
  const names = element.id || element.className
  // A host whose shadow tree cannot be read has neither: told apart by where it stands.
  return [element.tagName, names, style, element.parentElement?.tagName].join('|')
}
