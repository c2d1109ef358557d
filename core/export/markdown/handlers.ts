import type { Element, ElementContent } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import { toText } from 'hast-util-to-text'
import type { Html, PhrasingContent, RootContent } from 'mdast'
import { inertInlineCode, shownLanguage } from './inert-code'

/** Stands for a footnote reference until the Markdown is written; see detach-footnotes.ts. */
export const REFERENCE_TAG = 'footnote-reference'

/** Stands for a line break inside a table cell. */
export const CELL_BREAK_TAG = 'cell-break'

const html = (value: string): Html => ({ type: 'html', value })

/** Writes the tag itself where Markdown has no syntax: without it, 10² would read as 102. */
const literalTag: Handle = (state, node) => [
  html(`<${node.tagName}>`),
  ...(state.all(node) as PhrasingContent[]),
  html(`</${node.tagName}>`),
]

const code: Handle = (_state, node) => ({
  type: 'code',
  lang: shownLanguage(text(node, 'dataLanguage')),
  value: toText(node).replace(/\n+$/, ''),
})

const inlineCode: Handle = (_state, node) => ({
  type: 'inlineCode',
  value: inertInlineCode(toText(node)),
})

const caption: Handle = (state, node) => {
  const words = state.toFlow(state.all(node))
  return words.map((block) =>
    block.type === 'paragraph'
      ? { ...block, children: [{ type: 'emphasis' as const, children: block.children }] }
      : block,
  ) as RootContent[]
}

const footnoteReference: Handle = (_state, node) => {
  const name = text(node, 'name')
  return { type: 'footnoteReference', identifier: name, label: name }
}

const math: Handle = (_state, node) => html(formulaMarkup(node))

/** The elements that are not written as hast-util-to-mdast writes them. */
export const MARKDOWN_HANDLERS: Record<string, Handle> = {
  pre: code,
  code: inlineCode,
  figcaption: caption,
  kbd: literalTag,
  mark: literalTag,
  sub: literalTag,
  sup: literalTag,
  math,
  [REFERENCE_TAG]: footnoteReference,
  [CELL_BREAK_TAG]: () => html('<br>'),
}

function text(node: Element, property: string): string {
  const value = node.properties[property]
  return typeof value === 'string' ? value : ''
}

/** A MathML element as markup in one line. */
function formulaMarkup(node: Element): string {
  const attributes = Object.entries(node.properties)
    .filter(([, value]) => typeof value === 'string' || value === true)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value === true ? '' : String(value))}"`)
  const children = node.children.map((child) => childMarkup(child)).join('')
  return `<${node.tagName}${attributes.join('')}>${children}</${node.tagName}>`
}

function childMarkup(child: ElementContent): string {
  if (child.type === 'text') return escapeMarkup(child.value.replace(/\s+/g, ' '))
  return child.type === 'element' ? formulaMarkup(child) : ''
}

function escapeMarkup(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
