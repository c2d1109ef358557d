import { chooseRoot, titleBox } from './choose-root'
import { copyInside } from './copy-inside'
import { cutComments } from './cut-comments'
import { cutLines } from './cut-lines'
import { cutSuspects } from './cut-suspects'
import { findStandfirst } from './find-standfirst'
import { measure } from './measure'
import { type Removal, reportCuts } from './report-cuts'
import { mainPart, readsAsText } from './whole-page'

/** What of a page is its article: a copy in a document of its own, whose body holds it. */
export interface FoundBody {
  body: HTMLElement
}

interface FindOptions {
  /** Elements that are no part of any article. */
  exclude: readonly Element[]
  title: string
  /** The page's address, to tell its own links from others. */
  url: string
  /** What the page says it is about. */
  description: string | undefined
  /** Whether the page calls itself an article. */
  declared: boolean
  onCut: ((removal: Removal) => void) | undefined
}

/** Finds the article's text in a live page without changing it. Undefined where there is none. */
export function findBody(document: Document, options: FindOptions): FoundBody | undefined {
  if (!document.body) return undefined
  const { root: page, boxes } = measure(document.body, new Set(options.exclude))
  cutSuspects(page, options.url)
  cutComments(page)
  const heading = options.title ? titleBox(page, options.title) : undefined
  const chosen = chooseRoot(page, heading)
  const isText = readsAsText(chosen.box, chosen.named || options.declared)
  const root = isText ? chosen.box : mainPart(page)
  if (root.chars === 0) return undefined
  const before = isText ? findStandfirst(page, root, { ...options, heading }) : []
  cutLines(root, { ...options, isText })
  options.onCut?.({ reason: 'chosen', text: describe(root.element) })
  if (options.onCut) reportCuts(page, options.onCut)

  const inert = document.implementation.createHTMLDocument('')
  for (const { element } of before) {
    const paragraph = inert.body.appendChild(inert.createElement('p'))
    copyInside(element, paragraph, boxes, inert)
  }
  const base = inert.body.appendChild(inert.createElement('div'))
  copyInside(root.element, base, boxes, inert)
  return { body: inert.body }
}

/** "div.story-body#text", for reports. */
function describe({ localName, className, id }: Element): string {
  return `${localName}.${String(className).trim().replace(/\s+/g, '.')}#${id}`
}
