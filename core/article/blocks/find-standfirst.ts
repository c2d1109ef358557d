import type { Block } from './block'
import { key, visitBlocks } from './block-tree'
import { bodyLines } from './body-lines'
import { nameFinder } from './name-finder'

/** Names of the lines between title and text that tell what the article is about. */
const standfirstName = nameFinder(
  'standfirst lead lede leadtext articlelead intro introduction introtext fullintro teasertext articleteaser subtitle subhead subheading subheadline dek deck excerpt summary vorspann einleitung anriss abstract chapo chapeau entradilla bajada sumario sommario occhiello zajawka description',
)

const MIN_CHARS = 50
const MAX_CHARS = 900

/** How much of a description must agree with a line to be the same words. */
const MIN_AGREEMENT = 40

/**
 * The lines between title and text that belong to the article, and stand outside its body: those named
 * so, and those the page's own description repeats.
 */
export function findStandfirst(
  top: Block,
  root: Block,
  options: { heading: Block | undefined; description: string | undefined },
): Block[] {
  const said = options.description && key(options.description).slice(0, MIN_AGREEMENT)
  const inBody = key(
    bodyLines(root)
      .slice(0, 6)
      .map(({ run }) => run.text)
      .join(' '),
  )
  const found: Block[] = []
  const from = options.heading?.order ?? -1
  visitBlocks(top, (block) => {
    if (block.order >= root.order || block.order < from || found.length > 0) return
    if (block.chars < MIN_CHARS || block.chars > MAX_CHARS || block.linked > block.chars * 0.3)
      return
    if (block.element.contains(root.element) || /^h1$/.test(block.element.localName)) return
    const text = key(block.element.textContent ?? '')
    const own = `${block.element.getAttribute('class') ?? ''} ${block.element.getAttribute('itemprop') ?? ''}`
    const named = options.heading !== undefined && standfirstName(own) !== undefined
    const repeated = said !== undefined && said.length >= MIN_AGREEMENT && text.startsWith(said)
    if ((named || repeated) && !inBody.includes(text.slice(0, MIN_AGREEMENT))) found.push(block)
  })
  return found
}
