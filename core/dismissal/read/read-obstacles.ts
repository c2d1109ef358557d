import {
  bodyOf,
  childrenOf,
  contains,
  documentElementOf,
  isConnectedOf,
  matches,
  parentElementOf,
  querySelector,
  querySelectorAll,
  scrollHeightOf,
  scrollingElementOf,
  textContentOf,
} from '@/core/page/node-access'
import { SOMETHING_TO_READ } from '@/core/page/something-to-read'
import { MAX_NEIGHBOURS } from '../dismissal-limits'
import type { Obstacles } from '../types'
import { readCoveringElements } from './covering-elements'
import { readNeighbourLock, readRootLock, UNLOCKED } from './page-lock'
import { readCancelledInput } from './read-cancelled-input'
import { readParagraphWords } from './read-paragraph-words'

export interface ObstacleSurvey {
  obstacles: Obstacles
  /** The live elements of `obstacles.neighbours`, in the same order. */
  neighbours: Element[]
  /** As many as `obstacles.backdrops` says. */
  backdrops: Element[]
}

interface LayerQuestions {
  /** Is this layer still to be seen? */
  isShown(layer: Element): boolean
  /** Was this layer hidden before, and is it shown all the same? */
  resists(layer: Element): boolean
  /** Is there a button of the notice's own to be pressed? */
  ownButton: boolean
  /** Are locks and backdrops another layer's, and not to be read (`belongsToOther`)? */
  areLocksOthers: boolean
}

/** Elements that are never rendered, so that they are no neighbours. */
const UNRENDERED = 'script,style,link,meta,template,noscript,dialog:not([open])'

/**
 * Reads how a notice locks and covers the page, before a dismissal and again after it. Changes nothing; the
 * page may hear a few events of ours (see `readCancelledInput`). Forces at most one layout.
 */
export function readObstacles(
  window: Window,
  layers: readonly Element[],
  { isShown, resists, ownButton, areLocksOthers }: LayerQuestions,
): ObstacleSurvey {
  const { layersInFront, backdrops } = readCoveringElements(window, layers)
  const isThere = (layer: Element) => isConnectedOf(layer)
  const ofNotice = {
    ownButton,
    layers: layers.map((layer) => ({
      modal: matches(layer, 'dialog:modal'),
      // What is transparent but still there is hit by presses.
      shown: isThere(layer) && (isShown(layer) || layersInFront.includes(layer)),
      resists: isThere(layer) && resists(layer),
    })),
    readingCovered: layersInFront.length > 0,
  }
  if (areLocksOthers)
    return { neighbours: [], backdrops: [], obstacles: { ...ofNotice, ...NO_LOCKS } }
  const { neighbours, locks } = readLocks(window, layers)
  const obstacles = { ...ofNotice, ...locks, backdrops: backdrops.length }
  return { neighbours, backdrops, obstacles }
}

type Locks = Omit<Obstacles, 'ownButton' | 'layers' | 'readingCovered' | 'backdrops'>

const NO_LOCKS: Locks & Pick<Obstacles, 'backdrops'> = {
  ...{ backdrops: 0, scrollable: false, articleHidden: false, html: UNLOCKED, body: UNLOCKED },
  ...{ neighbours: [], pinnedScroll: 0, cancelsSelection: false, cancelsTab: false },
}

function readLocks(
  window: Window,
  layers: readonly Element[],
): { neighbours: Element[]; locks: Locks } {
  const { document, innerHeight } = window
  const [html, body] = [documentElementOf(document), bodyOf(document)]
  const article = findLongestParagraph(document, layers)
  const neighbours = [...new Set([...siblingsOf(layers, body), ...ancestorsOf(article, body)])]
  const words = readParagraphWords(window, layers)
  const isBare = words.legible < SOMETHING_TO_READ
  const bodyLock = readRootLock(window, body)
  const root = scrollingElementOf(document) ?? html
  const locks = {
    scrollable: scrollHeightOf(root) > innerHeight,
    articleHidden: isBare && words.all >= SOMETHING_TO_READ,
    html: readRootLock(window, html),
    body: bodyLock,
    neighbours: neighbours.map((neighbour) =>
      readNeighbourLock(window, neighbour, {
        holdsArticle: article !== undefined && contains(neighbour, article),
        isBare,
      }),
    ),
    pinnedScroll: bodyLock.pinned ? pinnedScrollOf(window, body) : 0,
    ...readCancelledInput(article),
  }
  return { neighbours, locks }
}

/** What stands beside the notice at the top of the page. */
function siblingsOf(layers: readonly Element[], body: Element): Element[] {
  return [...childrenOf(body)]
    .filter(
      (child) => !matches(child, UNRENDERED) && !layers.some((layer) => contains(child, layer)),
    )
    .slice(0, MAX_NEIGHBOURS)
}

/** The article and what it lies in, outermost last. */
function ancestorsOf(article: Element | undefined, body: Element): Element[] {
  const found: Element[] = []
  for (let box = article; box && box !== body && contains(body, box); ) {
    found.push(box)
    box = parentElementOf(box) ?? undefined
  }
  return found
}

/** Stands for the article: the longest paragraph outside the notice, else what is marked up as the article. */
export function findLongestParagraph(
  document: Document,
  layers: readonly Element[],
): Element | undefined {
  let longest: Element | undefined
  let most = 0
  for (const paragraph of querySelectorAll(document, 'p')) {
    if (layers.some((layer) => contains(layer, paragraph))) continue
    const { length } = textContentOf(paragraph)
    if (length > most) [longest, most] = [paragraph, length]
  }
  return longest ?? querySelector(document, 'article, main') ?? undefined
}

/** A page that pins its body keeps the scroll position in the body's negative `top`. */
function pinnedScrollOf(window: Window, body: Element): number {
  return Math.max(-Number.parseFloat(window.getComputedStyle(body).top), 0) || 0
}
