/** What is read as one paragraph. Code, tables and formulas are to be looked at; notes are heard at their marks' wish. */
const READ = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,figcaption,summary'
const LEFT_OUT = 'pre,table,math,.contents,.head .site,.facts,[data-notes],[hidden],.enlarge'

/** A paragraph with its text and where each part of it stands in the page. */
export interface Paragraph {
  element: Element
  text: string
  /** A range of the page over a stretch of `text`. */
  range(start: number, length: number): Range
}

/** The article's paragraphs in the order they are read. */
export function paragraphsOf(article: Element): Paragraph[] {
  return [...article.querySelectorAll(READ)]
    .filter((element) => !element.closest(LEFT_OUT))
    .map(paragraph)
    .filter(({ text }) => text.trim())
}

function paragraph(element: Element): Paragraph {
  const nodes: { node: Text; start: number }[] = []
  let text = ''
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    // A list inside an item and a paragraph inside a quote are read for themselves; readings above characters and
    // marks of notes are not read in the middle of a sentence.
    if (parent?.closest(READ) !== element || parent.closest('rt,rp,.note-mark,math')) continue
    nodes.push({ node: node as Text, start: text.length })
    text += (node as Text).data
  }
  return {
    element,
    text,
    range(start, length) {
      const range = new Range()
      const from = place(nodes, start)
      const to = place(nodes, start + length)
      if (from) range.setStart(from.node, from.at)
      if (to) range.setEnd(to.node, to.at)
      return range
    },
  }
}

function place(nodes: readonly { node: Text; start: number }[], at: number) {
  const found = nodes.findLast(({ start }) => start <= at)
  return found && { node: found.node, at: Math.min(at - found.start, found.node.length) }
}
