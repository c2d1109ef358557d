import { type Box, isBox } from './box'
import { HEADING } from './element-names'
import { linesOf } from './lines'
import { nameFinder } from './name-finder'
import { commonAncestor, key, visit } from './tree'

/** Names publishers give the element that holds an article's text. */
const bodyName = nameFinder(
  [
    ...['article', 'story', 'entry', 'post', 'blogpost'].map(
      (part) => `${part}body ${part}content ${part}text`,
    ),
    'articlecopy bodycopy bodytext contentbody',
  ].join(' '),
)

/** With this share of a page's prose an element of the right name is the article. */
const MIN_SHARE_NAMED = 0.6
const MIN_SHARE_ARTICLE = 0.5

/** A page of several articles has its own right under its title, at least this large beside the others. */
const MIN_SHARE_OF_LARGEST = 0.5
const MIN_SHARE_UNDER_TITLE = 0.15
const MIN_PROSE_UNDER_TITLE = 250

/** A part of a split body holds at least this share of its largest part. */
const MIN_SHARE_PART = 0.05

/** Between the parts of a split body stands no more than this share of them. */
const MAX_SHARE_BETWEEN = 0.2

/** One linked heading between two parts may be a pointer. */
const MIN_TITLES = 2

/** Going down ends where more than the rest of this stands beside. */
const MIN_SHARE_DOWN = 0.92

/** Or of this, where what stands beside is links and teasers. */
const MIN_SHARE_DOWN_JUNK = 0.6
const MIN_LINKED_JUNK = 0.2

const SINGLE = /^(?:body|p|li|td|blockquote|pre|a|span|h[1-6])$/

/** The smallest box that holds the article. */
export function chooseRoot(top: Box, heading: Box | undefined): { box: Box; named: boolean } {
  const named = pick(top, isNamedBody, MIN_SHARE_NAMED, heading)
  if (named) return { box: named, named: true }
  const article = pick(
    top,
    ({ element }) => element.localName === 'article',
    MIN_SHARE_ARTICLE,
    heading,
  )
  return { box: goDown(article ?? top), named: article !== undefined }
}

/** The box of that kind with most of the prose, or all that are parts of one; else the one under the title. */
function pick(
  top: Box,
  test: (box: Box) => boolean,
  minShare: number,
  heading: Box | undefined,
): Box | undefined {
  const found: Box[] = []
  visit(top, (box) => {
    if (box.prose > 0 && !SINGLE.test(box.element.localName) && test(box)) found.push(box)
  })
  const largest = found.reduce<Box | undefined>(
    (best, box) => (box.prose > (best?.prose ?? 0) ? box : best),
    undefined,
  )
  if (!largest) return undefined
  const joined = joinParts(found, largest)
  if (joined.prose >= top.prose * minShare) return joined
  const least = Math.max(MIN_PROSE_UNDER_TITLE, top.prose * MIN_SHARE_UNDER_TITLE)
  return (
    heading &&
    found.find(
      (box) =>
        box.prose >= Math.max(largest.prose * MIN_SHARE_OF_LARGEST, least) &&
        (box.order > heading.order || box.element.contains(heading.element)),
    )
  )
}

/** A body split over several boxes of one name is what holds them all, if that holds little else. */
function joinParts(found: readonly Box[], largest: Box): Box {
  const parts = found.filter(
    (box) =>
      box === largest ||
      (nameOf(box) === nameOf(largest) &&
        box.prose >= largest.prose * MIN_SHARE_PART &&
        !box.element.contains(largest.element) &&
        !largest.element.contains(box.element)),
  )
  if (parts.length < 2) return largest
  const around = commonAncestor(parts)
  const inside = parts.reduce((sum, { prose }) => sum + prose, 0)
  if (!around || around.prose > inside * (1 + MAX_SHARE_BETWEEN)) return largest
  return linkedHeadings(around, parts) >= Math.max(MIN_TITLES, parts.length - 1) ? largest : around
}

/** Headings that are links, between the parts or at their head: each part is an article of its own. */
function linkedHeadings(around: Box, parts: readonly Box[]): number {
  let count = 0
  visit(around, ({ element, linked, chars }) => {
    if (!HEADING.test(element.localName) || chars === 0 || linked < chars * 0.9) return
    const part = parts.find((each) => each.element.contains(element))
    if (!part || linesOf(part)[0]?.box.element === element) count++
  })
  return count
}

/** The heading that is the article's title. */
export function titleBox(top: Box, title: string): Box | undefined {
  const wanted = key(title)
  let found: Box | undefined
  visit(top, (box) => {
    if (found || !HEADING.test(box.element.localName)) return
    if (key(box.element.textContent ?? '') === wanted) found = box
  })
  return found
}

function goDown(from: Box): Box {
  let box = from
  for (;;) {
    const inner = box.items.filter(isBox).filter(({ cut }) => !cut)
    const next = inner.reduce<Box | undefined>(
      (best, item) => (item.prose > (best?.prose ?? 0) ? item : best),
      undefined,
    )
    if (!next || SINGLE.test(next.element.localName)) return box
    if (next.prose < box.prose * MIN_SHARE_DOWN) {
      const others = inner.filter((other) => other !== next && other.prose > 0)
      const junk =
        next.prose >= box.prose * MIN_SHARE_DOWN_JUNK &&
        others.every(
          ({ element, linked, chars }) =>
            element.localName !== 'p' && linked > chars * MIN_LINKED_JUNK,
        )
      if (!junk) return box
    }
    box = next
  }
}

function isNamedBody(box: Box): boolean {
  return nameOf(box) !== ''
}

/** The name that makes an element an article's body; empty for others. */
function nameOf({ element }: Box): string {
  if (element.getAttribute('itemprop')?.includes('articleBody')) return 'articleBody'
  return bodyName(`${element.getAttribute('class') ?? ''} ${element.id}`) ?? ''
}
