import type { ElementContent, Element as HastElement, Properties } from 'hast'

/**
 * Attributes with another property name in hast: https://github.com/syntax-tree/hast#propertyname
 */
const NAMES: Record<string, string> = {
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  'data-language': 'dataLanguage',
}

/**
 * An element as a hast tree. The library for this includes a list of all attributes of HTML and
 * SVG, ten times its own size; the sanitizer's allowlist needs only three of them.
 */
export function toHast(element: Element): HastElement {
  return {
    type: 'element',
    tagName: element.localName,
    properties: propertiesOf(element),
    children: [...element.childNodes].flatMap(toContent),
  }
}

function propertiesOf(element: Element): Properties {
  return Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [NAMES[name] ?? name, value]),
  )
}

/** The libraries behind this search white space once for each of its characters, so no run of it is longer. */
export const MAX_BLANKS = 400

function withShortBlanks(text: string): string {
  return text.replace(/\s{401,}/g, (blanks) => blanks.slice(0, MAX_BLANKS))
}

function toContent(node: ChildNode): ElementContent[] {
  if (node.nodeType === 3 /* text */)
    return [{ type: 'text', value: withShortBlanks(node.textContent ?? '') }]
  return node.nodeType === 1 /* element */ ? [toHast(node as unknown as Element)] : []
}
