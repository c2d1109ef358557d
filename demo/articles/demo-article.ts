/** What a demo page does when its ads do not load. */
export type Notice =
  /** A full-page layer that waits hidden in the footer, and locks scrolling when it shows. */
  | 'layer'
  /** A modal `<dialog>` that Escape does not close. */
  | 'dialog'
  /** A bar at the bottom with its own close button. */
  | 'bar'
  /** No notice, but a newsletter box and a cookie bar, which are none of Truce's business. */
  | 'newsletter'
  /** Nothing at all. */
  | 'none'

/** An article of the demo newspaper. */
export interface Article {
  slug: string
  title: string
  section: 'Harbour' | 'Town' | 'Transport' | 'Media'
  author: { name: string; role: string; about: string }
  /** ISO 8601 with offset. */
  published: string
  /** One or two sentences, shown under the title and on the home page. */
  summary: string
  image: { file: string; alt: string; caption: string; credit: string }
  /** The text as HTML: paragraphs, headings from h2, a quotation, a list or a table. */
  body: string
  notice: Notice
  /** The section's menu stays at the top of the window while scrolling. */
  hasStickyHeader?: boolean
}
