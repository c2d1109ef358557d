/** What is read aloud as one paragraph. */
const READ = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,figcaption,summary'
/** What is not read aloud: code, tables and formulas are to be looked at, and notes would interrupt the text. */
const LEFT_OUT =
  'pre,table,math,.contents,.article-site,.article-facts,[data-notes],[hidden],.enlarge'

/** A paragraph's text, and where each part of it is in the page. */
export interface Paragraph {
  element: Element
  text: string
  /** The range of the page that a part of `text` is in. */
  range(start: number, length: number): Range
}

/** The article's paragraphs in the order they are read. */
export function paragraphsOf(article: Element): Paragraph[] {
  return [...article.querySelectorAll(READ)]
    .filter((element) => !element.closest(LEFT_OUT))
    .map(paragraph)
    .filter(({ text }) => text.trim())
}

/** The bottom of the toolbar with some space, in CSS pixels. */
const TOOLBAR_BOTTOM = 72

/** The index of the first paragraph that is not above the window; of the title at the page's top. */
export function firstInView(paragraphs: readonly Paragraph[]): number {
  const at = paragraphs.findIndex(
    ({ element }) => element.getBoundingClientRect().bottom > TOOLBAR_BOTTOM,
  )
  return Math.max(0, at)
}

function paragraph(element: Element): Paragraph {
  const nodes: { node: Text; start: number }[] = []
  let text = ''
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    // A nested list or paragraph is an entry of its own. Ruby annotations and marks of notes would interrupt a sentence.
    if (parent?.closest(READ) !== element || parent.closest('rt,rp,.note-mark,math')) continue
    nodes.push({ node: node as Text, start: text.length })
    text += (node as Text).data
  }
  return {
    element,
    text,
    range(start, length) {
      const range = new Range()
      const from = pointAt(nodes, start)
      const to = pointAt(nodes, start + length)
      if (from) range.setStart(from.node, from.at)
      if (to) range.setEnd(to.node, to.at)
      return range
    },
  }
}

function pointAt(nodes: readonly { node: Text; start: number }[], at: number) {
  const found = nodes.findLast(({ start }) => start <= at)
  return found && { node: found.node, at: Math.min(at - found.start, found.node.length) }
}
