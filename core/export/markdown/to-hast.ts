import type { ElementContent, Element as HastElement, Properties } from 'hast'

/** Where the tree has another name for an attribute (https://github.com/syntax-tree/hast#propertyname). */
const NAMES: Record<string, string> = {
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  'data-language': 'dataLanguage',
}

/**
 * An element as the tree that Markdown is made of. The library for this brings a list of every attribute of HTML and
 * SVG along, ten times its own size; what the sanitizer lets through needs three names.
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

function toContent(node: ChildNode): ElementContent[] {
  if (node.nodeType === 3 /* text */) return [{ type: 'text', value: node.textContent ?? '' }]
  return node.nodeType === 1 /* element */ ? [toHast(node as unknown as Element)] : []
}
