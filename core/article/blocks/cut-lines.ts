import type { Box } from './box'
import { cutCards } from './cut-cards'
import { cutEnds } from './cut-ends'
import { cutGroups } from './cut-groups'
import { cutLinks } from './cut-links'
import { cutNoise } from './cut-noise'
import { judgeLines } from './judge-lines'
import { type Line, linesOf } from './lines'
import { total } from './measure'
import { key } from './tree'

interface CutOptions {
  title: string
  url: string
  /** Whether it reads as one text, and not as a list, a shop or a start page. */
  isText: boolean
}

/** Cuts inside a chosen body what is no word of the writer: link lists, labels with their groups, ends. */
export function cutLines(root: Box, options: CutOptions): void {
  const lines = cutByRules(root, options)
  if (options.isText) judgeLines(root, lines, options.url)
  total(root)
}

/** What the rules alone cut; answers with the lines there were before, without the title. */
export function cutByRules(root: Box, { title, url, isText }: CutOptions): Line[] {
  cutTitle(root, title)
  const lines = linesOf(root)
  if (isText) {
    cutLinks(root, url)
    total(root)
    cutCards(root, url)
    cutGroups(root)
    cutNoise(root, url)
    total(root)
    cutEnds(root)
  }
  return lines
}

/** The title at the head of the body, in whatever spelling. */
function cutTitle(root: Box, title: string): void {
  const wanted = key(title)
  for (const { heading, prose, run, box } of linesOf(root)) {
    if (prose) return
    const own = key(run.text)
    if (
      heading &&
      own &&
      (own === wanted || (box.element.localName === 'h1' && wanted.includes(own)))
    )
      box.cut = 'the title again'
  }
}
