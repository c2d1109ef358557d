import { textKey } from '@/core/values/text-key'
import { type Block, isBlock } from './block'
import { visitBlocks } from './block-tree'
import { bodyLines } from './body-lines'
import { nameFinder } from './name-finder'

/** Class names of a standfirst: the lines between title and text that sum up the article. */
const standfirstName = nameFinder(
  'standfirst lead lede leadtext articlelead intro introduction introtext fullintro teasertext articleteaser subtitle subhead subheading subheadline dek deck excerpt summary vorspann einleitung anriss abstract chapo chapeau entradilla bajada sumario sommario occhiello zajawka description',
)

const MIN_CHARS = 50
const MAX_CHARS = 900

/** So many equal characters at the beginning make a line the page's description. */
const MIN_AGREEMENT = 40

/** How a sentence ends, in any script. */
const SENTENCE_END = /[.!?…。！？।۔”"»]$/

/** One paragraph that stands under the heading, whatever its name: nothing else there is a whole sentence. */
function isLead(
  { element, prose, linked, cutReason, hint, items }: Block,
  heading: Block,
): boolean {
  if (cutReason || hint || linked > 0 || prose === 0) return false
  const [line] = items
  if (items.length !== 1 || !line || isBlock(line) || !SENTENCE_END.test(line.text)) return false
  const group = heading.element.parentElement
  return group?.contains(element) === true && !group.matches('body,main')
}

/**
 * Finds the standfirst where it is outside of the body: lines between title and text with such a
 * class name, or with the text of the page's description.
 */
export function findStandfirst(
  top: Block,
  root: Block,
  options: { heading: Block | undefined; description: string | undefined },
): Block[] {
  const said = options.description && textKey(options.description).slice(0, MIN_AGREEMENT)
  const inBody = textKey(
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
    const text = textKey(block.element.textContent ?? '')
    const own = `${block.element.getAttribute('class') ?? ''} ${block.element.getAttribute('itemprop') ?? ''}`
    const named = options.heading !== undefined && standfirstName(own) !== undefined
    const between = options.heading !== undefined && isLead(block, options.heading)
    const repeated = said !== undefined && said.length >= MIN_AGREEMENT && text.startsWith(said)
    if ((named || repeated || between) && !inBody.includes(text.slice(0, MIN_AGREEMENT)))
      found.push(block)
  })
  return found
}
