import { FOOTNOTES_ATTRIBUTE } from './footnotes'
import { EMBED_ATTRIBUTE } from './link-embeds'

const BLOCK =
  /^(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|main|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/

/**
 * The text of a body, with a blank line between paragraphs. Line breaks are kept only inside `pre`.
 * Captions are left out unless `captions` is true.
 */
export function plainText(body: Node, captions = false): string {
  const paragraphs: string[] = []
  let current = ''
  const close = () => {
    const text = current.replace(/[ \t\n\r\u00a0]+/g, ' ').trim()
    if (text) paragraphs.push(text)
    current = ''
  }
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3 /* text */) current += child.nodeValue ?? ''
      if (child.nodeType !== 1 /* element */) continue
      const element = child as Element
      const name = element.localName
      // The text of an embed link is its host name, which Truce wrote.
      if (element.hasAttribute(EMBED_ATTRIBUTE) || element.hasAttribute(FOOTNOTES_ATTRIBUTE))
        continue
      if (name === 'figcaption' && !captions) continue
      if (name === 'pre') {
        close()
        const code = element.textContent?.replace(/^\n+/, '').trimEnd()
        if (code) paragraphs.push(code)
      } else if (name === 'br') {
        if (nextIsBreak(element)) close()
        else current += ' '
      } else if (BLOCK.test(name)) {
        close()
        walk(element)
        close()
      } else {
        walk(element)
        if (name === 'td' || name === 'th') current += ' '
      }
    }
  }
  walk(body)
  close()
  return paragraphs.join('\n\n')
}

/** Old pages separate paragraphs by two `br` elements. */
function nextIsBreak(element: Element): boolean {
  const next = element.nextElementSibling
  if (next?.localName !== 'br') return false
  for (let node = element.nextSibling; node && node !== next; node = node.nextSibling) {
    if (node.nodeValue?.trim()) return false
  }
  return true
}
