import { findDeclaredNotice } from '@/core/declaration'
import { isPainted } from '@/core/page/is-painted'
import type { LostContent } from '@/core/removed-content/lost-content'
import type { Facts } from '../types'
import { pageWords } from '../watch/spot-words'
import { boxWords } from './box-words'
import { findInlineNotice } from './find-inline-notice'
import { findBlock, findLayer, isInView, type Layer } from './find-layer'
import { isSuspect } from './is-suspect'
import { readBox } from './read-box'
import { type FrameContent, readFrame } from './read-document'
import { readPage } from './read-page'
import { openRootsOnly, type ShadowOpener } from './shadow-tree'
import { ELEMENTS_ONLY, walkPage } from './walk-page'

/** What a survey may use that a page's own script could not. */
export interface SurveyOptions {
  openShadow?: ShadowOpener
  /** What was read in frames of other origins. */
  frames?: ReadonlyMap<Element, FrameContent>
  /** What the page took out of itself a moment ago: it still counts as something to read. */
  lost?: LostContent | undefined
}

/** What one look at the page found: facts for the signals, and the live elements of each box beside them. */
export interface Survey {
  facts: Facts
  /** For each box of `facts.boxes`: the box itself, its backdrops, modal dialogs inside. */
  elements: Element[][]
  /** For each box its visible words with their lines. */
  texts: string[]
  /** Frames above the page that nothing could be read of: of other origins, and not in `frames`. */
  muteFrames: HTMLIFrameElement[]
}

/** A page shows one notice, seldom two; more boxes than this that speak of blockers are content. */
const MAX_BOXES = 8

/** A longer text is an article's, or data; the longest notice seen has 664 characters. */
const MAX_WORDS = 4_000

/** A page without a box that could be a notice: nothing to judge, so nothing else of it is read. */
const NOTHING: Survey = {
  facts: {
    page: {
      ...{ title: '', lang: '', scrollLocked: false, bodyWords: 0 },
      ...{ isSite: false, hidBaits: false, isBare: false },
    },
    boxes: [],
  },
  ...{ elements: [], texts: [], muteFrames: [] },
}

/**
 * Reads the page once. Changes nothing; forces at most one layout. What cannot be read holds no notice: pages
 * without a root or a view, pictures, and pages that shadow what is asked of them by names of form fields.
 */
export function survey(window: Window, options: SurveyOptions = {}): Survey {
  try {
    return surveyPage(window, options)
  } catch {
    return NOTHING
  }
}

function surveyPage(window: Window, options: SurveyOptions): Survey {
  const { openShadow = openRootsOnly } = options
  const { layers, blocks, inserts, muteFrames, contents } = findBoxes(window.document, options)
  if (layers.length + blocks.length + inserts.length === 0) return { ...NOTHING, muteFrames }
  const page = readPage(
    window,
    layers.map(({ element }) => element),
    options.lost,
  )
  // In the page's own flow: what stands there instead of the article, else what is a box of its own.
  const boxes = [...layers, ...(page.isBare ? blocks : inserts)]
  const declared = findDeclaredNotice(window.document)
  const backdrops = boxes.map(({ element }) => findBackdrops(element))
  return {
    facts: {
      page,
      boxes: boxes.map(({ element, shape }, index) =>
        readBox(shape, [element, ...(backdrops[index] ?? [])], {
          frame: contents.get(element),
          openShadow,
          isSetApart: inserts.some((insert) => insert.element === element),
          declared,
        }),
      ),
    },
    elements: boxes.map(({ element }, index) => [
      element,
      ...(backdrops[index] ?? []),
      // A modal dialog inside the box holds the page inert even when the box is hidden.
      ...element.querySelectorAll('dialog:modal'),
    ]),
    texts: boxes.map(({ element, shape }) =>
      [boxWords(shape, openShadow), contents.get(element)?.text].filter(Boolean).join('\n'),
    ),
    muteFrames,
  }
}

function maySpeak(words: string): boolean {
  return words.length <= MAX_WORDS && isSuspect(words)
}

interface FoundBoxes {
  layers: Layer[]
  blocks: Layer[]
  inserts: Layer[]
  muteFrames: HTMLIFrameElement[]
  /** What was read in the frames of a box. */
  contents: Map<Element, FrameContent>
}

/** Painted boxes whose words may speak of an ad blocker, outermost only. */
function findBoxes(document: Document, options: SurveyOptions): FoundBoxes {
  const { openShadow = openRootsOnly } = options
  const layers = new Map<Element, Layer>()
  const blocks = new Map<Element, Layer>()
  const inserts = new Map<Element, Layer>()
  const contents = new Map<Element, FrameContent>()
  const muteFrames: HTMLIFrameElement[] = []

  function text(element: Element, words: string): void {
    if (layers.size >= MAX_BOXES || !maySpeak(words) || !isPainted(element)) return
    // One entry of a menu that speaks of ad blockers makes no notice of the menu.
    if (element.closest('nav,[role=navigation],[role=menu],[role=menubar],[role=tooltip]')) return
    const layer = findLayer(element)
    if (layer && isPainted(layer.shape) && isInView(layer.shape)) layers.set(layer.element, layer)
    const block = layer ? undefined : besideLostContent(findBlock(element), element, options.lost)
    if (block && blocks.size < MAX_BOXES) blocks.set(block, { element: block, shape: block })
    const insert = block && inserts.size < MAX_BOXES ? findInlineNotice(element) : undefined
    if (insert) inserts.set(insert, { element: insert, shape: insert })
  }

  function frame(element: HTMLIFrameElement): void {
    const layer = findLayer(element)
    if (!layer || !isPainted(element) || !isInView(element)) return
    const content = options.frames?.get(element) ?? readFrame(element)
    if (!content) muteFrames.push(element)
    else if (maySpeak(content.text)) {
      layers.set(layer.element, layer)
      contents.set(layer.element, content)
    }
  }

  const page = document.documentElement
  // Asked at once, for one look at each text is what costs on a long page.
  const what = isSuspect(pageWords(page)) ? undefined : ELEMENTS_ONLY
  walkPage(page, { text, frame }, openShadow, what)
  if (layers.size === 0)
    for (const layer of findWordless(document, openShadow)) layers.set(layer.element, layer)
  return {
    layers: outermost(layers),
    blocks: outermost(blocks),
    inserts: outermost(inserts),
    muteFrames,
    contents,
  }
}

/** The part of a block that came in the place of what was taken; the block itself is where that belongs. */
function besideLostContent(block: Element, words: Element, lost: LostContent | undefined): Element {
  for (let part = words; part !== block; ) {
    const { parentElement } = part
    if (!parentElement || lost?.from.has(parentElement)) return part
    part = parentElement
  }
  return block
}

/** Where layers lie, as shares of the viewport: where one reads, along the edges, in the lower corners. */
const PLACES = [
  [0.5, 0.5],
  [0.5, 0.04],
  [0.5, 0.96],
  [0.04, 0.96],
  [0.96, 0.96],
] as const

/** Layers that speak of an ad blocker without text: in labels of theirs, in what a style sheet writes. */
function findWordless(document: Document, openShadow: ShadowOpener): Layer[] {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {}
  const found = new Map<Element, Layer>()
  for (const [x, y] of PLACES) {
    const hit = document.elementFromPoint(innerWidth * x, innerHeight * y)
    const layer = hit ? findLayer(hit) : undefined
    if (layer && !found.has(layer.element)) found.set(layer.element, layer)
  }
  return [...found.values()].filter(
    ({ shape }) =>
      isPainted(shape) &&
      // What its text says was met on the walk, and may have been passed over for a reason.
      !isSuspect((shape as HTMLElement).innerText ?? '') &&
      isSuspect(boxWords(shape, openShadow)),
  )
}

function outermost(found: ReadonlyMap<Element, Layer>): Layer[] {
  const elements = [...found.keys()]
  return [...found.values()].filter(
    ({ element }) => !elements.some((other) => other !== element && other.contains(element)),
  )
}

/**
 * The sheets a notice lies on when they are elements of their own: siblings of the box, or of what it
 * lies in, that are fixed, cover the viewport and say nothing.
 */
function findBackdrops(box: Element): Element[] {
  const siblings = box.parentElement ? [...box.parentElement.children] : []
  return siblings.filter((sibling) => sibling !== box && isBackdrop(sibling))
}

/** A sheet leaves no more than this share of the viewport free. */
const SHEET_COVERAGE = 0.9

function isBackdrop(element: Element): boolean {
  const window = element.ownerDocument.defaultView
  if (!window || element.textContent?.trim()) return false
  if (element.querySelector('img,video,iframe,canvas')) return false
  if (window.getComputedStyle(element).position !== 'fixed' || !isPainted(element)) return false
  const { width, height } = element.getBoundingClientRect()
  return width * height >= SHEET_COVERAGE * window.innerWidth * window.innerHeight
}
