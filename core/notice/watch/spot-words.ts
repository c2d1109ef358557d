import { isSuspect } from '../read/is-suspect'
import type { ShadowOpener } from '../read/shadow-tree'

/** What stands in these is no word of the page to its reader. */
const UNREAD = 'script,style,noscript,textarea,code,pre'

/**
 * Elements that may say something without text: frames, and what may have a shadow tree: overlays have it at
 * the top of the page, or where an application begins.
 */
const SILENT = 'iframe,html>*,body>*,body>*>*'

/** Told of what was spotted. */
export interface Spotter {
  /** The innermost element whose words may speak of an ad blocker, a picture that says so, or a frame. */
  suspect(element: Element): void
  root(root: ShadowRoot): void
}

/**
 * Spots words about ad blockers below a node, those that stand for pictures among them. Asked in every page, so
 * it looks at no element by itself unless the words of the whole are suspect: the browser has these at once. And
 * it asks once: a pattern used a second time is compiled anew, which takes longer than reading the page.
 */
export function spotWords(top: Element | ShadowRoot, { suspect }: Spotter): void {
  const pictures = [top, ...top.querySelectorAll('img')] as HTMLImageElement[]
  const words = top instanceof HTMLHtmlElement ? pageWords(top) : top.textContent
  if (!isSuspect(`${words},${pictures.map(({ alt }) => alt)}`)) return
  if (isSuspect(words)) descend(top, suspect)
  for (const picture of pictures) if (isSuspect(picture.alt ?? '')) suspect(picture)
}

/** Spots what words alone do not show: frames, and shadow trees with all in them. */
export function spotSilent(top: Element | ShadowRoot, to: Spotter, openShadow: ShadowOpener): void {
  const meet = (element: Element) => {
    const { localName, parentElement: parent } = element
    if (localName === 'iframe') to.suspect(element)
    // What has elements of its own for everybody to see is hardly the host of hidden ones, and opening takes time.
    const mayHost = !parent?.parentElement?.parentElement && !element.firstElementChild
    const root = (mayHost || localName.includes('-')) && openShadow(element)
    if (!root) return
    to.root(root)
    spotWords(root, to)
    spotSilent(root, to, openShadow)
  }
  if (top instanceof Element) meet(top)
  top.querySelectorAll(top instanceof ShadowRoot ? '*' : SILENT).forEach(meet)
}

/** Down to the innermost: words may be cut up by markup, so that no piece of text holds them. */
function descend(from: Element | ShadowRoot, suspect: Spotter['suspect']): void {
  let isInner = true
  for (const child of from.children) {
    if (child.matches(UNREAD) || !isSuspect(child.textContent)) continue
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
