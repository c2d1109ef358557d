import {
  bodyOf,
  checkVisibility,
  getBoundingClientRect,
  innerTextOf,
  isConnectedOf,
  localNameOf,
} from '@/core/page/node-access'
import { composedParent } from '@/core/page/shadow-tree'
import { isInViewport } from '@/core/page/viewport'
import { isPainted } from '@/core/page/visibility'
import { findLayer } from '../read/find-layer'
import { isInBoundedBox } from '../read/flow-boxes'
import {
  FADE_MS,
  LOOKS_A_SLICE,
  MAX_BARE_TEXT,
  MAX_SUSPECTS,
  MIN_FRAME_SHARE,
  SLICE_PAUSE_MS,
} from './watch-limits'

/**
 * Watches suspects. Real notices often lie in the footer from the start and are shown by a class, so a
 * suspect is looked at when it comes into the viewport and when it or an ancestor changes an attribute.
 *
 * @param onShown called every time that a suspect is found painted in the reader's way.
 * @returns what adds a suspect, and what forgets them all. A pair, for it is in every page and names of
 * properties are bytes.
 */
export function watchSuspects(
  onShown: () => void,
): [add: (element: Element) => void, forget: () => void] {
  const suspects = new Set<Element>()
  /** Those to be looked at, in turn; of each fading one how long it is waited for next; below 0 while it is. */
  const due = new Set<Element>()
  const fading = new Map<Element, number>()
  let isWaiting = false
  const intersections = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) due.add(target)
    lookAtDue()
  })
  const attributes = new MutationObserver(() => {
    for (const element of suspects) due.add(element)
    lookAtDue()
  })

  function lookAtDue(isAfterPause?: boolean): void {
    if (isWaiting && !isAfterPause) return
    const isBare = askOnce(isPageBare)
    for (const element of [...due].slice(0, LOOKS_A_SLICE)) {
      due.delete(element)
      look(element, isBare)
    }
    isWaiting = !!due.size
    if (isWaiting) setTimeout(lookAtDue, SLICE_PAUSE_MS, true)
  }

  function look(element: Element, isBare: () => boolean): void {
    if (!suspects.has(element) || !isConnectedOf(element) || !isInTheWay(element, isBare)) return
    if (isPainted(element)) onShown()
    else if (checkVisibility(element)) awaitFaded(element)
  }

  /** One timer for each, however often it is looked at meanwhile. */
  function awaitFaded(element: Element): void {
    const delay = fading.get(element) ?? FADE_MS
    if (delay < 0) return
    fading.set(element, -1)
    setTimeout(() => {
      fading.set(element, delay * 2)
      due.add(element)
      lookAtDue()
    }, delay)
  }

  function add(element: Element): void {
    if (suspects.has(element)) return
    if (suspects.size >= MAX_SUSPECTS) letGo(suspects.values().next().value as Element)
    suspects.add(element)
    intersections.observe(element)
    for (let box: Element | null = element; box; box = composedParent(box)) {
      // By these an element is hidden or shown: its own, or those of what it lies in.
      attributes.observe(box, { attributeFilter: ['class', 'style', 'hidden', 'open'] })
    }
  }

  function letGo(element: Element): void {
    suspects.delete(element)
    intersections.unobserve(element)
  }

  return [
    add,
    () => {
      intersections.disconnect()
      attributes.disconnect()
      suspects.clear()
    },
  ]
}

/** What takes the text of a whole page is asked once for all suspects that are looked at together, and only if need be. */
function askOnce(ask: () => boolean): () => boolean {
  let answer: boolean | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}

function isPageBare(): boolean {
  // A drawing that was opened by itself has no body, and no article to stand in the place of.
  const body: HTMLElement | null = bodyOf(document)
  return !!body && (innerTextOf(body)?.length ?? 0) < MAX_BARE_TEXT
}

/** Above the page, or set apart in it, or in the place of an article that is not to be seen. */
function isInTheWay(element: Element, isBare: () => boolean): boolean {
  const layer = findLayer(element)
  if (layer && !isInViewport(layer.box)) return false
  if (localNameOf(element) === 'iframe') return !!layer && isLarge(getBoundingClientRect(element))
  return !!layer || (isPainted(element) && (isInBoundedBox(element) || isBare()))
}

function isLarge({ width, height }: DOMRect): boolean {
  return width * height >= MIN_FRAME_SHARE * innerWidth * innerHeight
}
