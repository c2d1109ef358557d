import { findDeclaredNotice } from '@/core/declaration'
import { reportOnce } from '@/core/failure/report-once'
import { bodyOf, defaultViewOf, documentElementOf } from '@/core/page/node-access'
import { openRootsOnly } from '@/core/page/shadow-tree'
import { modalDialogsIn } from '@/core/page/top-modal'
import type { Facts } from '../types'
import { boxWords } from './box-words'
import { findBackdrops } from './find-backdrops'
import { findBoxes } from './find-boxes'
import { readBox } from './read-box'
import { readPage } from './read-page'
import type { SurveyOptions } from './survey-options'

/** What one look at the page found: facts for the signals, and the live elements of each box beside them. */
export interface Survey {
  facts: Facts
  /** For each box of `facts.boxes`: the box itself, its backdrops, modal dialogs inside. */
  elements: Element[][]
  /** For each box its visible words with their lines. */
  texts: string[]
  /** Frames above the page that nothing could be read of: of other origins, and not in `frames`. */
  unreadFrames: HTMLIFrameElement[]
}

/** A page without a box that could be a notice: nothing to judge, so nothing else of it is read. */
const EMPTY_SURVEY: Survey = {
  facts: {
    page: {
      ...{ title: '', lang: '', scrollLocked: false, bodyWords: 0 },
      ...{ hasOtherContent: false, hidBaits: false, isArticleHidden: false },
    },
    boxes: [],
  },
  ...{ elements: [], texts: [], unreadFrames: [] },
}

/**
 * Reads the page once. Changes nothing; forces at most one layout. What cannot be read holds no notice: pages
 * without a root, a body or a view, and documents that are no HTML. Never throws; what nobody expected is reported.
 */
export function survey(window: Window, options: SurveyOptions = {}): Survey {
  const { document } = window
  if (!isReadable(document)) return EMPTY_SURVEY
  try {
    return surveyPage(window, options)
  } catch (error) {
    reportOnce('survey', error)
    return EMPTY_SURVEY
  }
}

/** A page may remove its root or its body; a frame that was removed has no view. Pictures and data have no body. */
function isReadable(document: Document): boolean {
  return Boolean(documentElementOf(document) && bodyOf(document) && defaultViewOf(document))
}

function surveyPage(window: Window, options: SurveyOptions): Survey {
  const { openShadow = openRootsOnly } = options
  const found = findBoxes(window.document, options)
  const { layers, flowBoxes, inlineNotices, unreadFrames, contents } = found
  if (layers.length + flowBoxes.length + inlineNotices.length === 0) {
    return { ...EMPTY_SURVEY, unreadFrames }
  }
  const page = readPage(
    window,
    layers.map(({ element }) => element),
    options.removed,
  )
  // In the page's own flow: what stands there instead of the article, else what is a box of its own.
  const boxes = [...layers, ...(page.isArticleHidden ? flowBoxes : inlineNotices)]
  const declared = findDeclaredNotice(window.document)
  const backdrops = boxes.map(({ element }) => findBackdrops(element))
  return {
    facts: {
      page,
      boxes: boxes.map(({ element, box, within }, index) =>
        readBox(box, [element, ...(backdrops[index] ?? [])], {
          within,
          frame: contents.get(element),
          openShadow,
          isInlineNotice: inlineNotices.some((inline) => inline.element === element),
          declared,
        }),
      ),
    },
    elements: boxes.map(({ element }, index) => [
      element,
      ...(backdrops[index] ?? []),
      // A modal dialog makes the rest of the page inert, even in a box that is hidden.
      // https://html.spec.whatwg.org/#modal-dialogs-and-inert-subtrees
      ...modalDialogsIn(element, openShadow),
    ]),
    texts: boxes.map(({ element, box }) =>
      [boxWords(box, openShadow), contents.get(element)?.text].filter(Boolean).join('\n'),
    ),
    unreadFrames,
  }
}
