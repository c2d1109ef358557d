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
import { MAX_SUSPECT_CHILDREN } from './watch-limits'

/** Told of the innermost element whose words may speak of an ad blocker, of a picture that says so, of a frame. */
export type OnSuspect = (element: Element) => void

/**
 * Spots words about ad blockers below a node, and in the alternative texts of its pictures. First asks one question
 * of all words together: `textContent` is one call, a walk is thousands. Pauses after every question.
 */
export function* spotWords(top: Element | ShadowRoot, onSuspect: OnSuspect): Generator<undefined> {
  const pictures = [top, ...querySelectorAll(top, 'img')] as Element[]
  const words = top instanceof HTMLHtmlElement ? pageWords(top) : textContentOf(top)
  if (!isSuspect(`${words},${pictures.map(altOf)}`)) return
  if (isSuspect(words)) yield* descend(top, onSuspect)
  for (const picture of pictures) if (isSuspect(altOf(picture) ?? '')) onSuspect(picture)
}

/**
 * Spots what the words of a page do not show: frames, and shadow trees with all in them.
 *
 * @param onRoot told of every shadow root, whose words are the caller's to spot.
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
    spotFramesAndRoots(root, onSuspect, onRoot, openShadow)
  }
  if (top instanceof Element) visit(top)
  // Overlays have their host at the top of the page, or where an application begins.
  const where = top instanceof ShadowRoot ? '*' : 'iframe,html>*,body>*,body>*>*'
  querySelectorAll(top, where).forEach(visit)
}

/** Both of an element that was added, or of the page. */
export function* spotAll(
  top: Element,
  onSuspect: OnSuspect,
  onRoot: (root: ShadowRoot) => void,
  openShadow: ShadowOpener,
): Generator<undefined> {
  spotFramesAndRoots(top, onSuspect, onRoot, openShadow)
  yield* spotWords(top, onSuspect)
}

/** Goes down to the innermost elements: markup may cut a word up, so that no single text node holds it. */
function* descend(top: Element | ShadowRoot, onSuspect: OnSuspect): Generator<undefined> {
  const left = [top]
  for (let from = left.pop(); from; from = left.pop()) {
    const before = left.length
    const children = [...childrenOf(from)]
    // A thread or a list of rules has thousands of them, and a notice stands first or last in what it lies in.
    for (const some of [children.splice(0, children.length / 2), children.reverse()]) {
      const most = left.length + MAX_SUSPECT_CHILDREN
      for (const child of some) {
        if (left.length >= most) break
        yield
        if (!isUnread(child) && isSuspect(textContentOf(child))) left.push(child)
      }
    }
    if (left.length === before && from instanceof Element) onSuspect(from)
  }
}
