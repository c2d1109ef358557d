import { isProse } from '@/core/sections'
import { shortText } from './short-text'

/** Bylines and datelines are short lines. Longer lines are standfirsts and text. */
const MAX_LINE_CHARS = 80
const MIN_LINE_CHARS = 4

/** Bylines are above the text or, where a summary opens it, below its first paragraphs. */
const MAX_PARAGRAPHS = 2

/** Some pages put the date above the heading. */
const MAX_LINES_BEFORE = 8

/** An element with more children is not a line. Checked first, since reading its text is costly. */
const MAX_CHILDREN = 5

/** A limit for pages whose heading is far from any text. */
const MAX_LINES = 60

const LINE = /^(?:h[456]|p|div|span|li|small|em|i|b|strong|a|address|time)$/

/** Elements without lines about this article. */
const SKIPPED = /^(?:nav|aside|script|style|noscript|template|svg|h1|iframe|select|form)$/

const OTHER_PARTS = /related|comment|sidebar/i

/**
 * The short lines around an article's heading, in order. Pages without metadata put byline and
 * dateline there.
 */
export function linesNearTitle(document: Document): string[] {
  const before: string[] = []
  const lines: string[] = []
  let paragraphs = 0
  let begun = false
  /** Returns false to stop. */
  const walk = (parent: Element): boolean => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const name = child.localName
      if (name === 'h1') begun = true
      if (SKIPPED.test(name) || isOtherPart(child)) continue
      if (begun && name === 'p' && isProse(child) && ++paragraphs > MAX_PARAGRAPHS) return false
      if (LINE.test(name) && child.childElementCount <= MAX_CHILDREN) take(child)
      if (lines.length >= MAX_LINES || !walk(child)) return false
    }
    return true
  }
  const take = (element: Element) => {
    const line = shortText(element, MAX_LINE_CHARS)
    const into = begun ? lines : before
    if (line && line.length >= MIN_LINE_CHARS && into.at(-1) !== line) into.push(line)
  }
  if (document.body) walk(document.body)
  return begun ? [...lines, ...before.slice(-MAX_LINES_BEFORE)] : []
}

/** A wrapper around the article may be named after the sidebar inside it. It contains the h1. */
function isOtherPart(element: Element): boolean {
  const names = element.getAttribute('class')
  return names !== null && OTHER_PARTS.test(names) && element.querySelector('h1') === null
}
