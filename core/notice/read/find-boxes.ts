import { isSeen } from '@/core/page/is-seen'
import {
  closest,
  contains,
  documentElementOf,
  parentElementOf,
  textContentOf,
} from '@/core/page/node-access'
import { openRootsOnly } from '@/core/page/shadow-tree'
import { isInViewport, isPaintedInViewport } from '@/core/page/viewport'
import { isPainted } from '@/core/page/visibility'
import type { RemovedContent } from '@/core/removed-content/removed-content'
import { pageWords } from '../watch/page-words'
import { findInlineNotice } from './find-inline-notice'
import { findLayer, type LocatedBox } from './find-layer'
import { findLayersInSight } from './find-layers-in-sight'
import { findFlowBox } from './flow-boxes'
import { isSuspect } from './is-suspect'
import { partOfLayer } from './part-of-layer'
import { type FrameContent, readFrame } from './read-document'
import { ASKED_TOGETHER, MAX_BOXES, MAX_SUSPECT_TEXT, MAX_SUSPECT_TEXTS } from './reading-limits'
import type { SurveyOptions } from './survey-options'
import { ELEMENTS_ONLY, type Visitor, walkPage, wholeWalk } from './walk-page'

/** One entry of a menu that speaks of ad blockers makes no notice of the menu. */
const MENUS = 'nav,[role=navigation],[role=menu],[role=menubar],[role=tooltip]'

/** Painted boxes whose words may speak of an ad blocker, by where they stand; of nested ones the outermost. */
export interface FoundBoxes {
  /** Above the page. */
  layers: LocatedBox[]
  /** In the flow of the page, with all that belongs to them: one may stand in the place of the article. */
  flowBoxes: LocatedBox[]
  /** In the flow of the page as a short box with bounds of its own. */
  inlineNotices: LocatedBox[]
  /** Frames above the page that nothing could be read of. */
  unreadFrames: HTMLIFrameElement[]
  /** What was read in the frames of a box. */
  contents: Map<Element, FrameContent>
}

/** The boxes found so far, each by its element: many texts lie in the same box. */
interface Finds {
  layers: Map<Element, LocatedBox>
  flowBoxes: Map<Element, LocatedBox>
  inlineNotices: Map<Element, LocatedBox>
  unreadFrames: HTMLIFrameElement[]
  contents: Map<Element, FrameContent>
  /** What is around texts and longer than an inline notice. */
  tooLong: WeakSet<Element>
}

/**
 * Walks over the page once. Forces at most one layout, for it changes nothing in between. Of a page that says it in very
 * many places only the first are looked at, and what lies above it.
 */
export function findBoxes(document: Document, options: SurveyOptions): FoundBoxes {
  const { openShadow = openRootsOnly } = options
  const finds: Finds = {
    layers: new Map(),
    flowBoxes: new Map(),
    inlineNotices: new Map(),
    unreadFrames: [],
    contents: new Map(),
    tooLong: new WeakSet(),
  }
  const left = wholeWalk()
  let looks = 0
  const [text, askAboutRest] = askedTogether((element) => {
    looks += 1
    if (looks > MAX_SUSPECT_TEXTS) left.nodes = 0
    else addBoxesOf(element, finds, options)
  })
  const visitor: Visitor = { text, frame: (frame) => addFrame(frame, finds, options) }
  const page = documentElementOf(document)
  // Asked first of all words together: to look at each text by itself is what costs on a long page.
  const what = isSuspect(pageWords(page)) ? undefined : ELEMENTS_ONLY
  walkPage(page, visitor, openShadow, left, what)
  askAboutRest()
  if (finds.layers.size === 0)
    for (const layer of findLayersInSight(document, openShadow, left.nodes > 0))
      addTo(finds.layers, layer)
  return {
    ...finds,
    layers: outermost(finds.layers),
    flowBoxes: outermost(finds.flowBoxes),
    inlineNotices: outermost(finds.inlineNotices),
  }
}

/**
 * Asks neighbouring texts together whether any of them may speak of a blocker, and each by itself only then.
 *
 * @returns what takes a text, and what asks about those that are left at the end.
 */
function askedTogether(
  onSuspect: (element: Element) => void,
): [text: Visitor['text'], askAboutRest: () => void] {
  let texts: [element: Element, words: string][] = []
  let length = 0

  function ask(): void {
    const together = texts
    texts = []
    length = 0
    if (!isSuspect(together.map(([, words]) => words).join(' '))) return
    for (const [element, words] of together) if (isSuspect(words)) onSuspect(element)
  }

  function add(element: Element, words: string): void {
    // A text longer than this is an article's, or data.
    if (words.length > MAX_SUSPECT_TEXT) return
    texts.push([element, words])
    length += words.length
    if (length >= ASKED_TOGETHER) ask()
  }

  return [add, ask]
}

function addBoxesOf(
  element: Element,
  { layers, flowBoxes, inlineNotices, tooLong }: Finds,
  { removed }: SurveyOptions,
): void {
  if (layers.size >= MAX_BOXES || !isPainted(element)) return
  if (closest(element, MENUS)) return
  const whole = findLayer(element)
  if (whole) {
    const layer = partOfLayer(whole, element)
    // Asked about together with the words before it, which were a part's.
    const isAfterPart = [...layers.values()].some(({ within }) => within === whole.element)
    if (isAfterPart && !isSuspect(textContentOf(element))) return
    const isNew = layers.get(layer.element)?.box !== layer.box
    if (isNew && isPaintedInViewport(layer.box) && isSeen(element)) addTo(layers, layer)
    return
  }
  const box = partBesideRemoved(findFlowBox(element), element, removed)
  const isNew = flowBoxes.size < MAX_BOXES && !flowBoxes.has(box)
  const inline = inlineNotices.size < MAX_BOXES ? findInlineNotice(element, tooLong) : undefined
  if (!(isNew || inline) || !isSeen(element)) return
  if (isNew) addTo(flowBoxes, { element: box, box })
  if (inline) addTo(inlineNotices, { element: inline, box: inline })
}

function addFrame(
  frame: HTMLIFrameElement,
  { layers, unreadFrames, contents }: Finds,
  { frames }: SurveyOptions,
): void {
  const layer = findLayer(frame)
  if (!layer || !isPainted(frame) || !isInViewport(frame)) return
  const content = frames?.get(frame) ?? readFrame(frame)
  if (!content) unreadFrames.push(frame)
  else if (maySpeak(content.text)) {
    addTo(layers, layer)
    contents.set(layer.element, content)
  }
}

function maySpeak(words: string): boolean {
  return words.length <= MAX_SUSPECT_TEXT && isSuspect(words)
}

function addTo(found: Map<Element, LocatedBox>, layer: LocatedBox): void {
  found.set(layer.element, layer)
}

/** The part of a box that came in the place of what was removed; the box itself is where that belongs. */
function partBesideRemoved(
  box: Element,
  words: Element,
  removed: RemovedContent | undefined,
): Element {
  for (let part = words; part !== box; ) {
    const parent = parentElementOf(part)
    if (!parent || removed?.parents.has(parent)) return part
    part = parent
  }
  return box
}

function outermost(found: ReadonlyMap<Element, LocatedBox>): LocatedBox[] {
  const elements = [...found.keys()]
  return [...found.values()].filter(
    ({ element }) => !elements.some((other) => other !== element && contains(other, element)),
  )
}
