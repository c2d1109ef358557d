import { chooseRoot, titleBlock } from './choose-root'
import { copyContents } from './copy-contents'
import { cutBoilerplate } from './cut-boilerplate'
import { cutComments } from './cut-comments'
import { cutLines } from './cut-lines'
import { findStandfirst } from './find-standfirst'
import { isRunningText, mainBlock } from './is-running-text'
import { measureBlocks } from './measure-blocks'
import { type Removal, reportCuts } from './report-cuts'

/** The article's part of a page: a copy, in the body of an inert document. */
export interface FoundBody {
  body: HTMLElement
}

interface FindOptions {
  /** Elements that are not part of the article. */
  exclude: readonly Element[]
  title: string
  /** The people that the metadata names, separated by commas. */
  byline: string | undefined
  /** The page's URL, to tell links to its own site from others. */
  url: string
  /** The description that the page declares. */
  description: string | undefined
  /** Whether the page declares itself an article. */
  declared: boolean
  onCut: ((removal: Removal) => void) | undefined
}

/**
 * Finds the body of the article in a live page, without changing the page. Undefined where there is
 * none.
 */
export function findBody(document: Document, options: FindOptions): FoundBody | undefined {
  if (!document.body) return undefined
  const { root: page, blocks } = measureBlocks(document.body, new Set(options.exclude))
  cutBoilerplate(page, options.url)
  cutComments(page, options.url)
  const heading = options.title ? titleBlock(page, options.title) : undefined
  const chosen = chooseRoot(page, heading, options.url)
  const isText = isRunningText(chosen.block, chosen.named || options.declared)
  const root = isText ? chosen.block : mainBlock(page)
  if (root.chars === 0) return undefined
  const before = isText ? findStandfirst(page, root, { ...options, heading }) : []
  cutLines(root, { ...options, isText })
  // Reports are for benches and tests; the shipped extractor has no room for what writes them.
  if (import.meta.env.MODE !== 'production' && options.onCut) {
    options.onCut({ reason: 'chosen', text: describe(root.element) })
    reportCuts(page, options.onCut)
  }

  const inert = document.implementation.createHTMLDocument('')
  for (const { element } of before) {
    const paragraph = inert.body.appendChild(inert.createElement('p'))
    copyContents(element, paragraph, blocks, inert)
  }
  const base = inert.body.appendChild(inert.createElement('div'))
  copyContents(root.element, base, blocks, inert)
  return { body: inert.body }
}

/** "div.story-body#text", for reports. */
function describe({ localName, className, id }: Element): string {
  return `${localName}.${String(className).trim().replace(/\s+/g, '.')}#${id}`
}
