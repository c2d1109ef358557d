import { bodyOf, querySelectorAll, urlOf } from '@/core/page/node-access'
import { openRootsOnly } from '@/core/page/shadow-tree'
import type { BoxFacts } from '../types'
import { controlsOf, fieldsOf } from './box-controls'
import { boxWords } from './box-words'

/** What was read of the document in a frame. */
export interface FrameContent extends Pick<BoxFacts, 'controls' | 'fields'> {
  /** The address of the frame's document, by which the frames of other origins are told apart. */
  url: string
  text: string
}

/** Reads a document, mostly one in a frame. Runs in the frame itself where that is of another origin. */
export function readDocument(document: Document): FrameContent {
  const body = bodyOf(document)
  return {
    url: urlOf(document),
    text: [body && boxWords(body, openRootsOnly), ...framesIn(document)]
      .filter(Boolean)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    controls: body ? controlsOf(body) : [],
    fields: body ? fieldsOf(body) : { email: 0, password: 0, other: 0 },
  }
}

/** What frames within the frame say, as far as they are of the same origin. */
function framesIn(document: Document): string[] {
  const frames = [...querySelectorAll(document, 'iframe')]
  return frames.map((frame) => readFrame(frame)?.text ?? '')
}

/** What a frame of the page's own origin holds; `undefined` for another origin's. */
export function readFrame(frame: HTMLIFrameElement): FrameContent | undefined {
  const document = frame.contentDocument
  return document && bodyOf(document) ? readDocument(document) : undefined
}
