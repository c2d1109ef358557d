import { controlsOf, fieldsOf } from './read-box'
import type { BoxFacts } from './types'

/** What was read of the document in a frame. */
export interface FrameContent extends Pick<BoxFacts, 'controls' | 'fields'> {
  /** The address of the frame's document, by which a frame of another origin is told from its sisters. */
  url: string
  text: string
}

/** Reads a document, mostly one in a frame. Self-contained enough to be run in the frame itself. */
export function readDocument(document: Document): FrameContent {
  const { body } = document
  return {
    url: document.URL,
    text: (body?.innerText ?? '').replace(/\s+/g, ' ').trim(),
    controls: body ? controlsOf(body) : [],
    fields: body ? fieldsOf(body) : { email: 0, password: 0, other: 0 },
  }
}

/** What a frame of the page's own origin holds; `undefined` for another origin's. */
export function readFrame(frame: HTMLIFrameElement): FrameContent | undefined {
  const document = frame.contentDocument
  return document?.body ? readDocument(document) : undefined
}
