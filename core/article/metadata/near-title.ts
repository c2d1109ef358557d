import { isProse, visibleText } from '@/core/sections'

/** Who and when stand in lines of their own; longer ones are standfirsts and text. */
const MAX_LINE_CHARS = 80

/** Bylines stand above the text or, where a summary opens it, below its first paragraphs. */
const MAX_PARAGRAPHS = 2

/** Some put the day above the heading. */
const MAX_LINES_BEFORE = 8

/** A box of more is no line; asked first, since gathering the text of a box costs. */
const MAX_CHILDREN = 5

/** A bound for pages whose heading is far from any text. */
const MAX_LINES = 60

/** The short lines around an article's heading, in order: where pages that declare nothing tell who and when. */
export function linesNearTitle(document: ParentNode): string[] {
  const lines: string[] = []
  let paragraphs = 0
  let begun = false
  const before: string[] = []
  for (const element of document.querySelectorAll(
    'h1,h4,h5,h6,p,div,span,li,small,em,i,b,strong,a,address,time',
  )) {
    if (element.localName === 'h1') begun = true
    if (element.localName === 'h1') continue
    if (begun && element.localName === 'p' && isProse(element) && ++paragraphs > MAX_PARAGRAPHS)
      break
    if (element.childElementCount > MAX_CHILDREN) continue
    if ((element.textContent ?? '').length > MAX_LINE_CHARS * 4) continue
    const line = visibleText(element)
    if (line.length < 4 || line.length > MAX_LINE_CHARS || lines.at(-1) === line) continue
    if (!begun && before.at(-1) === line) continue
    if (element.closest('nav,aside,[class*="related" i],[class*="comment" i],[class*="sidebar" i]'))
      continue
    if (!begun) {
      before.push(line)
      continue
    }
    lines.push(line)
    if (lines.length >= MAX_LINES) break
  }
  return begun ? [...lines, ...before.slice(-MAX_LINES_BEFORE)] : []
}
