import { type TextLine, textLines } from '@/core/reader/text-lines'

/** Elements that contain lines of text. */
const LINE_BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,figcaption,summary,pre,td,th,blockquote'

/** How far outside the window lines are measured, in CSS pixels: the next step may lead there. */
const MARGIN = 400

/** The article's lines of text in and around the window. */
export function measureLines(article: Element): TextLine[] {
  const boxes: DOMRect[] = []
  for (const block of article.querySelectorAll(LINE_BLOCKS)) {
    const { top, bottom } = block.getBoundingClientRect()
    if (bottom < -MARGIN || top > innerHeight + MARGIN || block.closest('.contents')) continue
    for (const node of block.childNodes) {
      if (node instanceof Element && node.matches(`${LINE_BLOCKS},ul,ol,figure,div`)) continue
      const range = new Range()
      range.selectNode(node)
      boxes.push(...range.getClientRects())
    }
  }
  return textLines(boxes)
}
