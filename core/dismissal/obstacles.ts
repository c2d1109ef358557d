import { readNeighbour, readRoot } from './restraint'
import type { Obstacles } from './types'

export interface ObstacleSurvey {
  obstacles: Obstacles
  neighbours: Element[]
}

/** Never painted, so never held back. */
const UNPAINTED = 'script,style,link,meta,template,noscript,dialog:not([open])'

/** Fewer words than this in sight: the page itself was taken away, not only covered. */
const ENOUGH_IN_SIGHT = 60

/** Reads what a notice holds back in the page. Changes nothing; the page may hear one `selectstart`. */
export function readObstacles(window: Window, layers: readonly Element[]): ObstacleSurvey {
  const { documentElement: html, body } = window.document
  const article = findArticle(window.document, layers)
  const neighbours = [...new Set([...besides(layers, body), ...around(article, body)])]
  const isBare = wordsInSight(window.document, layers) < ENOUGH_IN_SIGHT
  const bodyRestraint = readRoot(window, body)
  return {
    neighbours,
    obstacles: {
      layers: layers.map((layer) => ({ modal: layer.matches('dialog:modal') })),
      html: readRoot(window, html),
      body: bodyRestraint,
      neighbours: neighbours.map((neighbour) =>
        readNeighbour(window, neighbour, {
          holdsArticle: article !== undefined && neighbour.contains(article),
          isBare,
        }),
      ),
      pinnedScroll: bodyRestraint.pinned ? pinnedScrollOf(window, body) : 0,
      refusesSelection: article !== undefined && refusesSelection(article),
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

function wordsInSight(document: Document, layers: readonly Element[]): number {
  let words = 0
  for (const paragraph of document.querySelectorAll('p')) {
    if (words >= ENOUGH_IN_SIGHT) break
    if (layers.some((layer) => layer.contains(paragraph))) continue
    const options = { opacityProperty: true, visibilityProperty: true }
    if (paragraph.checkVisibility(options)) words += paragraph.textContent?.split(/\s+/).length ?? 0
  }
  return words
}

/** Asked with an event of our own: a page that cancels it would cancel the reader's, too. */
function refusesSelection(article: Element): boolean {
  return !article.dispatchEvent(new Event('selectstart', { bubbles: true, cancelable: true }))
}

function pinnedScrollOf(window: Window, body: Element): number {
  return Math.max(-Number.parseFloat(window.getComputedStyle(body).top), 0) || 0
}
