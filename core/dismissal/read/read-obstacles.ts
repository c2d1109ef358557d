import type { Obstacles } from '../types'
import { readNeighbourLock, readRootLock } from './page-lock'
import { readCancelledInput } from './read-cancelled-input'
import { readCovers } from './read-covers'

export interface ObstacleSurvey {
  obstacles: Obstacles
  neighbours: Element[]
  covers: Element[]
}

interface Read {
  /** Is this layer in sight? */
  isShown(layer: Element): boolean
  /** Was this layer hidden before, and is it shown all the same? */
  resists(layer: Element): boolean
  /** Is there a control of the notice's own to be pressed? */
  ownButton: boolean
}

/** Never painted, so never held back. */
const UNPAINTED = 'script,style,link,meta,template,noscript,dialog:not([open])'

/** Fewer words than this in sight: the page itself was taken away, not only covered. */
const ENOUGH_IN_SIGHT = 60

/**
 * Reads what a notice holds back in the page, before a dismissal and again after it. Changes nothing; the
 * page may hear a few events of ours (see `readCancelledInput`).
 */
export function readObstacles(
  window: Window,
  layers: readonly Element[],
  { isShown, resists, ownButton }: Read,
): ObstacleSurvey {
  const { document, innerHeight } = window
  const { documentElement: html, body } = document
  const article = findArticle(document, layers)
  const neighbours = [...new Set([...besides(layers, body), ...around(article, body)])]
  const words = countWords(document, layers)
  const isBare = words.inSight < ENOUGH_IN_SIGHT
  const bodyRestraint = readRootLock(window, body)
  const { covering, covers } = readCovers(window, layers)
  const root = document.scrollingElement ?? html
  return {
    neighbours,
    covers,
    obstacles: {
      ownButton,
      layers: layers.map((layer) => ({
        modal: layer.matches('dialog:modal'),
        // What is transparent but still there swallows presses.
        shown: layer.isConnected && (isShown(layer) || covering.includes(layer)),
        resists: layer.isConnected && resists(layer),
      })),
      covered: covering.length > 0,
      covers: covers.length,
      scrollable: root.scrollHeight > innerHeight,
      bare: isBare && words.inAll >= ENOUGH_IN_SIGHT,
      html: readRootLock(window, html),
      body: bodyRestraint,
      neighbours: neighbours.map((neighbour) =>
        readNeighbourLock(window, neighbour, {
          holdsArticle: article !== undefined && neighbour.contains(article),
          isBare,
        }),
      ),
      pinnedScroll: bodyRestraint.pinned ? pinnedScrollOf(window, body) : 0,
      ...readCancelledInput(article),
    },
  }
}

/** What stands beside the notice at the top of the page. */
function besides(layers: readonly Element[], body: Element): Element[] {
  return [...body.children].filter(
    (child) => !child.matches(UNPAINTED) && !layers.some((layer) => child.contains(layer)),
  )
}

/** What the article lies in, outermost last. */
function around(article: Element | undefined, body: Element): Element[] {
  const found: Element[] = []
  for (let box = article; box && box !== body && body.contains(box); ) {
    found.push(box)
    box = box.parentElement ?? undefined
  }
  return found
}

/** The longest paragraph outside the notice stands for the article. */
export function findArticle(document: Document, layers: readonly Element[]): Element | undefined {
  let longest: Element | undefined
  for (const paragraph of document.querySelectorAll('p')) {
    if (layers.some((layer) => layer.contains(paragraph))) continue
    if (lengthOf(paragraph) > lengthOf(longest)) longest = paragraph
  }
  return longest ?? document.querySelector('article, main') ?? undefined
}

function lengthOf(element: Element | undefined): number {
  return element?.textContent?.length ?? 0
}

/** The words there are to read, and those of them in sight; counted until it is enough. */
function countWords(
  document: Document,
  layers: readonly Element[],
): { inAll: number; inSight: number } {
  const options = { opacityProperty: true, visibilityProperty: true }
  const words = { inAll: 0, inSight: 0 }
  for (const paragraph of document.querySelectorAll('p')) {
    if (words.inSight >= ENOUGH_IN_SIGHT) break
    if (layers.some((layer) => layer.contains(paragraph))) continue
    const own = paragraph.textContent?.split(/\s+/).length ?? 0
    words.inAll += own
    if (paragraph.checkVisibility(options)) words.inSight += own
  }
  return words
}

function pinnedScrollOf(window: Window, body: Element): number {
  return Math.max(-Number.parseFloat(window.getComputedStyle(body).top), 0) || 0
}
