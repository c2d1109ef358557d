/** What a box says, for the reader of sentences. */
export interface NoticeWords {
  /** Its visible words without the labels of controls, line by line. */
  text: string
  /** The labels of its buttons and button-like links. */
  buttons: readonly string[]
  /** The language that the page declares. */
  lang?: string
  /** The title of the page. */
  title?: string
}
