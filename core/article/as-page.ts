/** A title is a line of at most so many characters, with a blank line after it. */
const MAX_TITLE_CHARS = 100

/** Lines that are set by hand, such as verse, tables and drawings of letters, begin with so many blanks. */
const INDENT = /^(?: {2}|\t)/

/** The lines of a wrapped paragraph are longer on average (characters). */
const MIN_WRAPPED_CHARS = 45

/** The element in which Chromium keeps what it draws as a tree. */
const XML_SOURCE = 'webkit-xml-viewer-source-xml'

/** Whether the browser shows data here, and not a page. */
export function isXmlViewer(document: Document): boolean {
  return document.getElementById(XML_SOURCE) !== null
}

/**
 * A text file as a page with paragraphs, as an inert document; any other document as it is. A browser shows a text file as
 * one block of lines.
 */
export function asPage(document: Document, url: string): Document {
  if (document.contentType !== 'text/plain') return document
  const parts = (document.body?.textContent ?? '')
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((part) => part.trim())
  const [first = ''] = parts
  const hasTitle = !first.trim().includes('\n') && first.trim().length <= MAX_TITLE_CHARS
  const title = hasTitle ? first.trim() : fileName(url)
  const page = document.implementation.createHTMLDocument(title)
  const declared = page.head.appendChild(page.createElement('meta'))
  declared.setAttribute('property', 'og:type')
  declared.content = 'article'
  const article = page.body.appendChild(page.createElement('article'))
  article.appendChild(page.createElement('h1')).textContent = title
  for (const part of hasTitle ? parts.slice(1) : parts) {
    const isSet = isSetByHand(part.split('\n').filter((line) => line.trim()))
    const block = article.appendChild(page.createElement(isSet ? 'pre' : 'p'))
    block.textContent = isSet ? part : part.trim()
  }
  return page
}

function isSetByHand(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const inner = lines.slice(0, -1)
  if (inner.every((line) => INDENT.test(line))) return true
  return inner.reduce((sum, { length }) => sum + length, 0) < inner.length * MIN_WRAPPED_CHARS
}

function fileName(url: string): string {
  const last = url.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
