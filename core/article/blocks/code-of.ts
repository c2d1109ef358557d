import { isCodeBox } from './is-code-box'

/** Class names of one line. */
const LINE = /(?:^|\s)(?:cm-line|CodeMirror-line|view-line|ace_line|(?:code-)?line)(?:\s|$)/

/** Numbers of lines and buttons, which are no part of the code. */
const BESIDE =
  /(?:^|[\s_-])(?:gutter|line-?nos?|line-?numbers?|ln-num|blob-num|hljs-ln-numbers|copy|toolbar)(?:$|[\s_-])/i

const BLOCK = /^(?:div|p|li|tr|section|ol|ul|table|tbody)$/
const DRAWN_AS_BLOCK = /^(?:block|flex|grid|table|table-row|list-item|flow-root)$/

/** White space between these is of the markup. */
const HOLDS_ROWS = /^(?:table|tbody|thead|tr|ol|ul)$/

/**
 * The code that an element shows, with a line end after each line, whether the page writes it, breaks the line, or has an
 * element for each. Undefined where the element is no code, or holds its line ends as text already.
 */
export function codeOf(element: Element): string | undefined {
  const name = element.localName
  if (name === 'pre' ? !hasLineElements(element) : !isCodeBox(element)) return undefined
  return new LineReader().read(element)
}

function hasLineElements(pre: Element): boolean {
  if (pre.querySelector('br')) return true
  return [...pre.querySelectorAll('*')].some((inside) => isLine(inside) || isBeside(inside))
}

class LineReader {
  #text = ''
  /** Whether a line has ended and the next has not begun. */
  #ended = false

  read(element: Element): string {
    this.#walk(element)
    return this.#text.replace(/^\n+/, '').trimEnd()
  }

  #walk(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 /* text */) {
        const text = (node.nodeValue ?? '').replaceAll('\u00a0', ' ')
        if (!HOLDS_ROWS.test(parent.localName) || text.trim()) this.#add(text)
      } else if (node.nodeType === 1 /* element */) this.#enter(node as Element)
    }
  }

  #enter(element: Element): void {
    if (isBeside(element)) return
    if (element.localName === 'br') this.#add('\n')
    else if (!isLine(element)) this.#walk(element)
    else {
      if (this.#ended || (this.#text && !this.#text.endsWith('\n'))) this.#text += '\n'
      this.#ended = false
      this.#walk(element)
      this.#ended = true
    }
  }

  #add(text: string): void {
    if (this.#ended && !text.startsWith('\n')) this.#text += '\n'
    this.#ended = false
    this.#text += text
  }
}

function isLine(element: Element): boolean {
  if (element.localName === 'td' || element.localName === 'pre') return false
  if (element.ownerDocument.defaultView)
    return DRAWN_AS_BLOCK.test(getComputedStyle(element).display)
  return BLOCK.test(element.localName) || LINE.test(classesOf(element))
}

function isBeside(element: Element): boolean {
  if (element.localName === 'button' || element.hasAttribute('data-line-number')) return true
  if (BESIDE.test(classesOf(element))) return true
  if (!element.ownerDocument.defaultView) return false
  const { userSelect, display } = getComputedStyle(element)
  return userSelect === 'none' || display === 'none'
}

function classesOf(element: Element): string {
  return element.getAttribute('class') ?? ''
}
