import { chooseRoot } from './choose-root'
import { copyKept } from './copy'
import { cutSuspects } from './cut-suspects'
import { cutLines } from './cut-lines'
import { measure } from './measure'

/** What of a page is its article: a copy in a document of its own, whose body holds it. */
export interface FoundBody {
  body: HTMLElement
  /** Characters of the page's prose that are in it and that are in the page. */
  prose: number
}

/** Finds the article's text in a live page without changing it. Undefined where there is none. */
export function findBody(
  document: Document,
  options: { exclude: readonly Element[]; title: string },
): FoundBody | undefined {
  if (!document.body) return undefined
  const { root: page, boxes } = measure(document.body, new Set(options.exclude))
  cutSuspects(page)
  const root = chooseRoot(page)
  if (root.chars === 0) return undefined
  cutLines(root, options.title)
  const inert = document.implementation.createHTMLDocument('')
  const base = inert.createElement('div')
  base.append(...copyKept(root.element, boxes, inert).childNodes)
  inert.body.append(base)
  return { body: inert.body, prose: root.prose }
}
