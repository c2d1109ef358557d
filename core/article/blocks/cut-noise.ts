import type { Box } from './box'
import { isNoise } from './is-noise'
import { linesOf } from './lines'
import { leadToOwnSite } from './own-site'

/** A linked line this long, of so many words, is the title of another article. */
const MIN_TITLE_CHARS = 30
const MIN_TITLE_WORDS = 5

/** Only a long text is interrupted by titles of others; a short one may end with a pointer. */
const MIN_PROSE = 1200

/** Lines of the page's machinery, lines said before, and titles of other articles between paragraphs. */
export function cutNoise(root: Box, url: string): void {
  const said = new Set<string>()
  for (const { box, run, heading, set, prose } of linesOf(root)) {
    if (box === root || box.chars > run.text.length * 1.5) continue
    if (isNoise(run.text)) box.cut = "words of the page's machinery"
    else if (run.text === url) box.cut = "the page's own address"
    else if (prose && said.has(run.text)) box.cut = 'said before'
    else if (!heading && !set && root.prose >= MIN_PROSE && isForeignTitle(box, run, url))
      box.cut = 'the title of another article'
    if (prose) said.add(run.text)
  }
}

function isForeignTitle(box: Box, run: { text: string; linked: number }, url: string): boolean {
  if (run.text.length < MIN_TITLE_CHARS || run.linked < run.text.length * 0.95) return false
  if (run.text.split(' ').length < MIN_TITLE_WORDS || /[.:]$/.test(run.text)) return false
  const links = [...box.element.querySelectorAll('a[href]')]
  return links.length === 1 && leadToOwnSite(links, url)
}
