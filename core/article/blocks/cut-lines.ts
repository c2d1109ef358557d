import { textKey } from '@/core/values/text-key'
import type { Block } from './block'
import { bodyLines, type Line } from './body-lines'
import { cutCards } from './cut-cards'
import { cutEnds } from './cut-ends'
import { cutGroups } from './cut-groups'
import { cutLinks } from './cut-links'
import { cutPageLabels } from './cut-page-labels'
import { judgeLines } from './judge-lines'
import { recount } from './recount'

interface CutOptions {
  title: string
  url: string
  /** Whether the body is running text, and not a list, a shop or a start page. */
  isText: boolean
}

/**
 * Cuts everything inside a chosen body that is not the writer's text: lists of links, labels with
 * their groups, the lines before and after the text.
 */
export function cutLines(root: Block, options: CutOptions): void {
  const lines = cutByRules(root, options)
  if (options.isText) judgeLines(root, lines, options.url)
  recount(root)
}

/**
 * Cuts what the rules alone would cut. Returns the lines from before, without the title.
 */
function cutByRules(root: Block, { title, url, isText }: CutOptions): Line[] {
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

/** Cuts the title at the beginning of the body, in any spelling. */
function cutTitle(root: Block, title: string): void {
  const wanted = textKey(title)
  for (const { heading, prose, run, block } of bodyLines(root)) {
    if (prose) return
    const own = textKey(run.text)
    if (
      heading &&
      own &&
      (own === wanted || (block.element.localName === 'h1' && wanted.includes(own)))
    )
      block.cutReason = 'the title again'
  }
}
