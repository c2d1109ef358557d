import { MAX_BLOCK_PER_LINE } from '../thresholds'
import type { Block } from './block'
import { bodyLines } from './body-lines'
import { isPageLabel } from './is-page-label'
import { leadToOwnSite } from './lead-to-own-site'

/** A linked line with this length and number of words is the title of another article. */
const MIN_TITLE_CHARS = 30
const MIN_TITLE_WORDS = 5

/**
 * Titles of other articles only interrupt a long text (characters of prose). A short text may end
 * with a link.
 */
const MIN_PROSE = 1200

/**
 * Cuts labels of the page, repeated paragraphs, and titles of other articles between paragraphs.
 */
export function cutPageLabels(root: Block, url: string): void {
  const said = new Set<string>()
  for (const { block, run, heading, structured, prose } of bodyLines(root)) {
    if (block === root || block.chars > run.text.length * MAX_BLOCK_PER_LINE) continue
    if (isPageLabel(run.text)) block.cutReason = "words of the page's machinery"
    else if (run.text === url) block.cutReason = "the page's own address"
    else if (prose && said.has(run.text)) block.cutReason = 'said before'
    else if (!heading && !structured && root.prose >= MIN_PROSE && isForeignTitle(block, run, url))
      block.cutReason = 'the title of another article'
    if (prose) said.add(run.text)
  }
}

function isForeignTitle(block: Block, run: { text: string; linked: number }, url: string): boolean {
  if (run.text.length < MIN_TITLE_CHARS || run.linked < run.text.length * 0.95) return false
  if (run.text.split(' ').length < MIN_TITLE_WORDS || /[.:]$/.test(run.text)) return false
  const links = [...block.element.querySelectorAll('a[href]')]
  return links.length === 1 && leadToOwnSite(links, url)
}
