import { textKey } from '@/core/values/text-key'
import { MIN_LINKED_SHARE_OF_TITLE } from '../thresholds'
import { type Block, isBlock } from './block'
import { commonAncestor, visitBlocks } from './block-tree'
import { bodyLines } from './body-lines'
import { HEADING_NAME } from './element-names'
import { isForum } from './is-forum'
import { nameFinder } from './name-finder'

/** Class names and ids that publishers give to the body of an article. */
const bodyName = nameFinder(
  [
    ...['article', 'story', 'entry', 'post', 'blogpost'].map(
      (part) => `${part}body ${part}content ${part}text`,
    ),
    'articlecopy bodycopy bodytext contentbody',
  ].join(' '),
)

/** An element with such a name and this share of the page's prose is the article. */
const MIN_SHARE_NAMED = 0.6
const MIN_SHARE_ARTICLE = 0.5

/** On a page with several articles, the one under the title is chosen if it is this large. */
const MIN_SHARE_OF_LARGEST = 0.5
const MIN_SHARE_UNDER_TITLE = 0.15
const MIN_PROSE_UNDER_TITLE = 250

/** Each part of a split body has at least this share of the largest part. */
const MIN_SHARE_PART = 0.05

/** The text between the parts of a split body is at most this share of the parts. */
const MAX_SHARE_BETWEEN = 0.2

/** One linked heading between two parts may point to another article. */
const MIN_LINKED_HEADINGS = 2

/** `descend` stops where the largest child has less than this share of the prose. */
const MIN_SHARE_DOWN = 0.92

/** It goes on with this share, if everything beside that child is links and teasers. */
const MIN_SHARE_DOWN_JUNK = 0.6
const MIN_LINKED_JUNK = 0.2

const NOT_A_CONTAINER = /^(?:body|p|li|td|blockquote|pre|a|span|h[1-6])$/

/**
 * Chooses the smallest block that contains the whole article. `named` tells whether its markup
 * names it an article.
 */
export function chooseRoot(
  top: Block,
  heading: Block | undefined,
  url: string,
): { block: Block; named: boolean } {
  // On a forum every post has a body of its own.
  const all = isForum(url)
  const named = chooseByTest(top, isNamedBody, all ? 0 : MIN_SHARE_NAMED, heading, all)
  if (named) return { block: withSteps(named), named: true }
  const article = chooseByTest(
    top,
    ({ element }) => element.localName === 'article',
    MIN_SHARE_ARTICLE,
    heading,
    all,
  )
  return { block: descend(article ?? top), named: article !== undefined }
}

/**
 * The block that passes the test and has most of the prose, joined with its other parts; else the
 * one under the title.
 */
function chooseByTest(
  top: Block,
  test: (block: Block) => boolean,
  minShare: number,
  heading: Block | undefined,
  all: boolean,
): Block | undefined {
  const found: Block[] = []
  visitBlocks(top, (block) => {
    if (block.prose > 0 && !NOT_A_CONTAINER.test(block.element.localName) && test(block))
      found.push(block)
  })
  const largest = found.reduce<Block | undefined>(
    (best, block) => (block.prose > (best?.prose ?? 0) ? block : best),
    undefined,
  )
  if (!largest) return undefined
  const own = heading && underTitle(found, largest, heading)
  if (own) return own
  const joined = joinParts(found, largest, all)
  if (joined.prose >= top.prose * minShare) return joined
  const least = Math.max(MIN_PROSE_UNDER_TITLE, top.prose * MIN_SHARE_UNDER_TITLE)
  return (
    heading &&
    found.find(
      (block) =>
        block.prose >= Math.max(largest.prose * MIN_SHARE_OF_LARGEST, least) &&
        (block.order > heading.order || block.element.contains(heading.element)),
    )
  )
}

/**
 * Where the next articles stand under an article, each with an h1: the one with the title. Sites load them as one reads on.
 */
function underTitle(found: readonly Block[], largest: Block, heading: Block): Block | undefined {
  const parts = found.filter((block) => bodyNameOf(block) === bodyNameOf(largest))
  const titles = new Set(parts.flatMap((part) => articleAround(part).querySelector('h1') ?? []))
  if (titles.size < 2) return undefined
  return parts.find(
    (part) => part.prose >= MIN_PROSE_UNDER_TITLE && articleAround(part).contains(heading.element),
  )
}

function articleAround({ element }: Block): Element {
  return element.closest('article') ?? element
}

/**
 * A body may be split over several blocks of one name. Their common ancestor is chosen, if it
 * contains little else.
 */
function joinParts(found: readonly Block[], largest: Block, all: boolean): Block {
  const parts = found.filter(
    (block) =>
      block === largest ||
      (bodyNameOf(block) === bodyNameOf(largest) &&
        block.prose >= largest.prose * MIN_SHARE_PART &&
        !block.element.contains(largest.element) &&
        !largest.element.contains(block.element)),
  )
  if (parts.length < 2) return largest
  const around = commonAncestor(parts)
  if (around && all) return around
  const inside = parts.reduce((sum, { prose }) => sum + prose, 0)
  if (!around || around.prose > inside * (1 + MAX_SHARE_BETWEEN)) return largest
  return linkedHeadings(around, parts) >= Math.max(MIN_LINKED_HEADINGS, parts.length - 1)
    ? largest
    : around
}

/** The box around a body where steps or terms stand beside it, under a heading of their own: they are a part of it. */
function withSteps(body: Block): Block {
  const { parent } = body
  if (!parent || parent.element.localName === 'body') return body
  const after = parent.items.slice(parent.items.indexOf(body) + 1).filter(isBlock)
  const steps = after.find(
    ({ element, cutReason, prose, linked }) =>
      !cutReason &&
      prose > 0 &&
      linked === 0 &&
      element.querySelector('h2,h3,h4') !== null &&
      element.querySelector('ol,dl') !== null,
  )
  return steps ? parent : body
}

/**
 * Counts linked headings between the parts or at their beginning. With these, each part is a
 * separate article.
 */
function linkedHeadings(around: Block, parts: readonly Block[]): number {
  let count = 0
  visitBlocks(around, ({ element, linked, chars }) => {
    if (
      !HEADING_NAME.test(element.localName) ||
      chars === 0 ||
      linked < chars * MIN_LINKED_SHARE_OF_TITLE
    )
      return
    const part = parts.find((each) => each.element.contains(element))
    if (!part || bodyLines(part)[0]?.block.element === element) count++
  })
  return count
}

/** The heading with the article's title. */
export function titleBlock(top: Block, title: string): Block | undefined {
  const wanted = textKey(title)
  let found: Block | undefined
  visitBlocks(top, (block) => {
    if (found || !HEADING_NAME.test(block.element.localName)) return
    if (textKey(block.element.textContent ?? '') === wanted) found = block
  })
  return found
}

function descend(from: Block): Block {
  let block = from
  for (;;) {
    const inner = block.items.filter(isBlock).filter(({ cutReason }) => !cutReason)
    const next = inner.reduce<Block | undefined>(
      (best, item) => (item.prose > (best?.prose ?? 0) ? item : best),
      undefined,
    )
    if (!next || NOT_A_CONTAINER.test(next.element.localName)) return block
    if (next.prose < block.prose * MIN_SHARE_DOWN) {
      const others = inner.filter((other) => other !== next && other.prose > 0)
      const junk =
        next.prose >= block.prose * MIN_SHARE_DOWN_JUNK &&
        others.every(
          ({ element, linked, chars }) =>
            element.localName !== 'p' && linked > chars * MIN_LINKED_JUNK,
        )
      if (!junk) return block
    }
    block = next
  }
}

function isNamedBody(block: Block): boolean {
  return bodyNameOf(block) !== ''
}

/** The name that makes an element the body of an article; empty for other elements. */
function bodyNameOf({ element }: Block): string {
  if (element.getAttribute('itemprop')?.includes('articleBody')) return 'articleBody'
  return bodyName(`${element.getAttribute('class') ?? ''} ${element.id}`) ?? ''
}
