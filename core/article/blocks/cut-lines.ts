import type { Block } from './block'
import { key } from './block-tree'
import { bodyLines, type Line } from './body-lines'
import { cutCards } from './cut-cards'
import { cutEnds } from './cut-ends'
import { cutGroups } from './cut-groups'
import { cutLinks } from './cut-links'
import { cutPageLabels } from './cut-page-labels'
import { judgeLines } from './judge-lines'
import { recount } from './measure-blocks'

interface CutOptions {
  title: string
  url: string
  /** Whether it reads as one text, and not as a list, a shop or a start page. */
  isText: boolean
}

/** Cuts inside a chosen body what is no word of the writer: link lists, labels with their groups, ends. */
export function cutLines(root: Block, options: CutOptions): void {
  const lines = cutByRules(root, options)
  if (options.isText) judgeLines(root, lines, options.url)
  recount(root)
}

/** What the rules alone cut; answers with the lines there were before, without the title. */
export function cutByRules(root: Block, { title, url, isText }: CutOptions): Line[] {
  cutTitle(root, title)
  const lines = bodyLines(root)
  if (isText) {
    cutLinks(root, url)
    recount(root)
    cutCards(root, url)
    cutGroups(root)
    cutPageLabels(root, url)
    recount(root)
    cutEnds(root)
  }
  return lines
}

/** The title at the head of the body, in whatever spelling. */
function cutTitle(root: Block, title: string): void {
  const wanted = key(title)
  for (const { heading, prose, run, block } of bodyLines(root)) {
    if (prose) return
    const own = key(run.text)
    if (
      heading &&
      own &&
      (own === wanted || (block.element.localName === 'h1' && wanted.includes(own)))
    )
      block.cutReason = 'the title again'
  }
}
