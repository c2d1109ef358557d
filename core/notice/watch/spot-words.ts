import {
  altOf,
  childrenOf,
  firstElementChildOf,
  localNameOf,
  querySelectorAll,
  textContentOf,
} from '@/core/page/node-access'
import { isNearTop, type ShadowOpener } from '@/core/page/shadow-tree'
import { isSuspect } from '../read/is-suspect'
import { isUnread, pageWords } from './page-words'

/** Told of the innermost element whose words may speak of an ad blocker, of a picture that says so, of a frame. */
export type OnSuspect = (element: Element) => void

/**
 * Spots words about ad blockers below a node, and in the alternative texts of its pictures. Called in every
 * page, so it first asks one question of all words together: `textContent` is one call, a walk is thousands.
 */
export function spotWords(top: Element | ShadowRoot, onSuspect: OnSuspect): void {
  const pictures = [top, ...querySelectorAll(top, 'img')] as Element[]
  const words = top instanceof HTMLHtmlElement ? pageWords(top) : textContentOf(top)
  if (!isSuspect(`${words},${pictures.map(altOf)}`)) return
  if (isSuspect(words)) descend(top, onSuspect)
  for (const picture of pictures) if (isSuspect(altOf(picture) ?? '')) onSuspect(picture)
}

/**
 * Spots what the words of a page do not show: frames, and shadow trees with all in them.
 *
 * @param onRoot told of every shadow root.
 */
export function spotFramesAndRoots(
  top: Element | ShadowRoot,
  onSuspect: OnSuspect,
  onRoot: (root: ShadowRoot) => void,
  openShadow: ShadowOpener,
): void {
  const visit = (element: Element) => {
    const localName = localNameOf(element)
    if (localName === 'iframe') onSuspect(element)
    // An element with children in the document is hardly the host of a shadow tree, and opening takes time.
    const mayHost = isNearTop(element) && !firstElementChildOf(element)
    const root = (mayHost || localName.includes('-')) && openShadow(element)
    if (!root) return
    onRoot(root)
    spotWords(root, onSuspect)
    spotFramesAndRoots(root, onSuspect, onRoot, openShadow)
  }
  if (top instanceof Element) visit(top)
  // Overlays have their host at the top of the page, or where an application begins.
  const where = top instanceof ShadowRoot ? '*' : 'iframe,html>*,body>*,body>*>*'
  querySelectorAll(top, where).forEach(visit)
}

/** Goes down to the innermost element: markup may cut a word up, so that no single text node holds it. */
function descend(from: Element | ShadowRoot, onSuspect: OnSuspect): void {
  let isInner = true
  for (const child of childrenOf(from)) {
    if (isUnread(child) || !isSuspect(textContentOf(child))) continue
    isInner = false
    descend(child, onSuspect)
  }
  if (isInner && from instanceof Element) onSuspect(from)
}
