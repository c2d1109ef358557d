import { type TextLine, textLines } from '@/core/reader/text-lines'

/** What has lines of its own. */
const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,figcaption,summary,pre,td,th,blockquote'

/** Lines this far outside the window are measured, too: the next step may lead there. */
const BEYOND = 400

/** The article's lines of text around the window. */
export function measureLines(article: Element): TextLine[] {
  const boxes: DOMRect[] = []
  for (const block of article.querySelectorAll(BLOCKS)) {
    const { top, bottom } = block.getBoundingClientRect()
    if (bottom < -BEYOND || top > innerHeight + BEYOND || block.closest('.contents')) continue
    for (const node of block.childNodes) {
      if (node instanceof Element && node.matches(`${BLOCKS},ul,ol,figure,div`)) continue
      const range = new Range()
      range.selectNode(node)
      boxes.push(...range.getClientRects())
    }
  }
  return textLines(boxes)
}
