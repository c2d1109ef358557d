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
  /** The people that the metadata names, separated by commas. */
  byline: string | undefined
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
  if (options.byline && options.byline.length <= MAX_BYLINE_CHARS) cutByline(root, options.byline)
  recount(root)
}

/** A byline stands among so many of the first or last lines. */
const LINES_WITH_BYLINE = 5

/** A longer one is repeated by no line. */
const MAX_BYLINE_CHARS = 300

/** What a byline says beside the names, in characters: "By", "Text:", a date. */
const MAX_BESIDE_NAMES = 24

/** Cuts the lines that say no more than who wrote it: the reader view shows that under the title. */
function cutByline(root: Block, byline: string): void {
  const names = byline
    .split(/, | and | und | et | y | e | & /)
    .map(textKey)
    .filter(Boolean)
  const lines = bodyLines(root)
  const ends = [...lines.slice(0, LINES_WITH_BYLINE), ...lines.slice(-LINES_WITH_BYLINE)]
  for (const { block, run, structured } of ends) {
    if (structured || block === root || run.text.length > byline.length + MAX_BESIDE_NAMES) continue
    const said = textKey(run.text)
    if (names.length > 0 && names.every((name) => said.includes(name)))
      block.cutReason = 'the byline again'
  }
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
