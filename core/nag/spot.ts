import type { ShadowOpener } from './shadow'
import { isSuspect } from './suspect'

/** What stands in these is no word of the page to its reader. */
const UNREAD = 'script,style,noscript,textarea,code,pre'

/**
 * Elements that may say something without text: frames, pictures with words, and what may have a shadow
 * tree: overlays have it at the top of the page, or where an application begins.
 */
const SILENT = 'iframe,img[alt],html>*,body>*,body>*>*'

/** Told of what was spotted. */
export interface Spotter {
  /** The innermost element whose words may speak of an ad blocker, a picture that says so, or a frame. */
  suspect(element: Element): void
  root(root: ShadowRoot): void
}

/**
 * Spots words about ad blockers below a node. Asked in every page, so it looks at no element by itself
 * unless the words of the whole are suspect: the browser has these at once.
 */
export function spotWords(top: ParentNode, { suspect }: Spotter): void {
  if (isSuspect(top instanceof HTMLHtmlElement ? pageWords(top) : (top.textContent ?? '')))
    descend(top, suspect)
}

/** Spots what words alone do not show: frames, pictures' alternative texts, and shadow trees with all in them. */
export function spotSilent(top: ParentNode, to: Spotter, openShadow: ShadowOpener): void {
  const meet = (element: Element) => {
    const { localName, parentElement: parent } = element
    if (localName === 'iframe') to.suspect(element)
    if (localName === 'img' && isSuspect((element as HTMLImageElement).alt)) to.suspect(element)
    const isAtTop = !parent?.parentElement?.parentElement
    const root = (isAtTop || localName.includes('-')) && openShadow(element)
    if (!root) return
    to.root(root)
    spotWords(root, to)
    spotSilent(root, to, openShadow)
  }
  if (top instanceof Element) meet(top)
  top.querySelectorAll(top instanceof ShadowRoot ? '*' : SILENT).forEach(meet)
}

/** Down to the innermost: words may be cut up by markup, so that no piece of text holds them. */
function descend(from: ParentNode, suspect: Spotter['suspect']): void {
  let isInner = true
  for (const child of from.children) {
    if (child.matches(UNREAD) || !isSuspect(child.textContent ?? '')) continue
    isInner = false
    descend(child, suspect)
  }
  if (isInner && from instanceof Element) suspect(from)
}

/** The text of a page without its scripts, which are most of it: what stands between them, piece by piece. */
export function pageWords(page: Element): string {
  const range = document.createRange()
  range.selectNodeContents(page)
  let words = ''
  for (const unread of page.querySelectorAll(UNREAD)) {
    range.setEndBefore(unread)
    words += range
    range.setStartAfter(unread)
  }
  range.setEndAfter(page.lastChild as Node)
  return words + range
}
