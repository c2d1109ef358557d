import type { Box } from './box'
import { cutCards } from './cut-cards'
import { cutEnds } from './cut-ends'
import { cutGroups } from './cut-groups'
import { cutLinks } from './cut-links'
import { type Line, linesOf } from './lines'
import { total } from './measure'
import { key } from './tree'

/** Cuts inside a chosen body what is no word of the writer: link lists, labels with their groups, ends. */
export function cutLines(root: Box, title: string, isText: boolean): void {
  cutTitle(root, title)
  if (isText) {
    cutLinks(root)
    total(root)
    cutCards(root)
    cutGroups(root)
    total(root)
    cutEnds(root)
    cutEmptyHeadings(root)
  }
  total(root)
}

/** The title at the head of the body, in whatever spelling. */
function cutTitle(root: Box, title: string): void {
  const wanted = key(title)
  for (const { heading, prose, run, box } of linesOf(root)) {
    if (prose) return
    const own = key(run.text)
    if (heading && own && (own === wanted || (box.element.localName === 'h1' && wanted.includes(own))))
      box.cut = 'the title again'
  }
}

/** Headings whose text was cut. */
function cutEmptyHeadings(root: Box): void {
  let below: Line | undefined
  for (const line of linesOf(root).reverse()) {
    const level = Number(line.box.element.localName[1]) || 7
    const belowLevel = below?.heading ? Number(below.box.element.localName[1]) || 7 : 8
    if (line.heading && below?.heading && belowLevel <= level && line.run.linked > 0)
      line.box.cut = 'a heading over nothing'
    else below = line
  }
}
