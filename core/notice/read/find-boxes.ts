import { closest, contains, documentElementOf, parentElementOf } from '@/core/page/node-access'
import { openRootsOnly } from '@/core/page/shadow-tree'
import { isInViewport, isPaintedInViewport } from '@/core/page/viewport'
import { isPainted } from '@/core/page/visibility'
import type { RemovedContent } from '@/core/removed-content/removed-content'
import { pageWords } from '../watch/page-words'
import { findInlineNotice } from './find-inline-notice'
import { findLayer, type LocatedBox } from './find-layer'
import { findLayersInSight } from './find-layers-in-sight'
import { findFlowBox } from './flow-boxes'
import { isSeen } from './is-seen'
import { isSuspect } from './is-suspect'
import { type FrameContent, readFrame } from './read-document'
import { MAX_BOXES, MAX_SUSPECT_TEXT } from './reading-limits'
import type { SurveyOptions } from './survey-options'
import { ELEMENTS_ONLY, walkPage } from './walk-page'

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
}

/** Walks over the page once. Forces at most one layout, for it changes nothing in between. */
export function findBoxes(document: Document, options: SurveyOptions): FoundBoxes {
  const { openShadow = openRootsOnly } = options
  const finds: Finds = {
    layers: new Map(),
    flowBoxes: new Map(),
    inlineNotices: new Map(),
    unreadFrames: [],
    contents: new Map(),
  }
  const visitor = {
    text: (element: Element, words: string) => addBoxesOf(element, words, finds, options),
    frame: (frame: HTMLIFrameElement) => addFrame(frame, finds, options),
  }
  const page = documentElementOf(document)
  // Asked first of all words together: to look at each text by itself is what costs on a long page.
  const what = isSuspect(pageWords(page)) ? undefined : ELEMENTS_ONLY
  walkPage(page, visitor, openShadow, what)
  if (finds.layers.size === 0)
    for (const layer of findLayersInSight(document, openShadow)) addTo(finds.layers, layer)
  return {
    ...finds,
    layers: outermost(finds.layers),
    flowBoxes: outermost(finds.flowBoxes),
    inlineNotices: outermost(finds.inlineNotices),
  }
}

function addBoxesOf(
  element: Element,
  words: string,
  { layers, flowBoxes, inlineNotices }: Finds,
  { removed }: SurveyOptions,
): void {
  if (layers.size >= MAX_BOXES || !maySpeak(words) || !isPainted(element)) return
  if (closest(element, MENUS)) return
  const layer = findLayer(element)
  if (layer) {
    const isNew = layers.get(layer.element)?.box !== layer.box
    if (isNew && isPaintedInViewport(layer.box) && isSeen(element)) addTo(layers, layer)
    return
  }
  const box = partBesideRemoved(findFlowBox(element), element, removed)
  const isNew = flowBoxes.size < MAX_BOXES && !flowBoxes.has(box)
  const inline = inlineNotices.size < MAX_BOXES ? findInlineNotice(element) : undefined
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
