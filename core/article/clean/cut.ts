/** One thing that is never part of an article: how to find it in a page, and why it goes. */
export interface Cut {
  /** Told in tests and in reports about a wrong cut. */
  reason: string
  find(document: Document): Iterable<Element>
}

/** What was taken out, so that "why is this gone?" has an answer. */
export interface Removal {
  reason: string
  text: string
}
