import type { Box } from './box'
import { linesOf } from './lines'
import { nameFinder } from './name-finder'
import { key, visit } from './tree'

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
  top: Box,
  root: Box,
  options: { heading: Box | undefined; description: string | undefined },
): Box[] {
  const said = options.description && key(options.description).slice(0, MIN_AGREEMENT)
  const inBody = key(
    linesOf(root)
      .slice(0, 6)
      .map(({ run }) => run.text)
      .join(' '),
  )
  const found: Box[] = []
  const from = options.heading?.order ?? -1
  visit(top, (box) => {
    if (box.order >= root.order || box.order < from || found.length > 0) return
    if (box.chars < MIN_CHARS || box.chars > MAX_CHARS || box.linked > box.chars * 0.3) return
    if (box.element.contains(root.element) || /^h1$/.test(box.element.localName)) return
    const text = key(box.element.textContent ?? '')
    const own = `${box.element.getAttribute('class') ?? ''} ${box.element.getAttribute('itemprop') ?? ''}`
    const named = options.heading !== undefined && standfirstName(own) !== undefined
    const repeated = said !== undefined && said.length >= MIN_AGREEMENT && text.startsWith(said)
    if ((named || repeated) && !inBody.includes(text.slice(0, MIN_AGREEMENT))) found.push(box)
  })
  return found
}
