import { isPainted } from '@/core/page/is-painted'
import { recordRemoved } from '@/core/removed-content/record-removed'
import { findLayer, isInView, isSetApart } from '../read/find-layer'
import { isSuspect } from '../read/is-suspect'
import { composedParent, type ShadowOpener } from '../read/shadow-tree'
import { type Spotter, spotSilent, spotWords } from './spot-words'

/** After this long without a change that matters the page counts as quiet and the watch ends itself. */
const QUIET_AFTER_MS = 60_000

/** New nodes are gathered this long and read in one go: a busy page costs one pass, not thousands. */
const GATHER_MS = 60

/** More new nodes than this are not read one by one but with the whole page, which is quicker. */
const MANY_NODES = 50

/** After a long look the next one waits this many times as long: a busy page keeps its time. */
const REST_AFTER_LOOK = 20

/** A fading notice is looked at again after this long, then after twice as long, and so on. */
const FADE_MS = 80

/** How a suspect is hidden or shown: its own attributes, or those of what it lies in. */
const SHOWING_ATTRIBUTES = ['class', 'style', 'hidden', 'open']

/** When shadow roots attached meanwhile are looked for: notices that have one come in the first seconds. */
const ROOTS_AFTER_MS = [700, 2_500]

/** What wakes a watch that ended on a quiet page; another view comes upon a press or a key, too. */
const WAKING = ['scroll', 'pointerdown', 'keydown']

/** A frame above the page counts from this share of the viewport on; smaller ones hold chats and videos. */
const FRAME_SHARE = 0.15

/** A page that shows no more text than this shows the notice in the place of its article. */
const BARE_PAGE_TEXT = 1_500

/** How long a watch that was stopped still holds what the page removes, until another has taken over. */
const HAND_OVER_MS = 5_000

type Timer = ReturnType<typeof setTimeout> | undefined

/**
 * Watches a page for words about ad blockers in a box above the page or set apart in it, in the place of
 * the article, or for a frame above the page whose words it cannot see. Calls back once such a box is painted; then it goes
 * on, and the caller stops it. Costs nothing on a page whose texts never speak of an ad blocker but for
 * one pass over new text. Changes nothing and leaves no trace.
 *
 * Words found while still hidden are kept as suspects and watched, each by its own box: real notices often
 * lie in the footer from the start and are shown by a class.
 *
 * @returns stops the watch.
 */
export function watchPage(
  document: Document,
  onSuspicion: () => void,
  openShadow: ShadowOpener,
): () => void {
  const suspects = new Set<Element>()
  const added = new Set<Element>()
  let gathering: Timer
  let quiet: Timer
  let isAwake = false
  let wait = GATHER_MS

  const shown = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) look(target)
  })
  const showing = new MutationObserver(() => {
    for (const element of suspects) look(element)
  })
  const growing = new MutationObserver((records) => {
    recordRemoved(records)
    if (!isAwake) return
    for (const { type, target, addedNodes } of records) {
      if (added.size > MANY_NODES) break
      if (type !== 'childList') gather(target)
      addedNodes.forEach(gather)
    }
    if (added.size > 0 && !gathering) gathering = setTimeout(readAdded, wait)
  })
  const spotter: Spotter = { suspect, root: observe }

  function wake(): void {
    clearTimeout(quiet)
    quiet = setTimeout(rest, QUIET_AFTER_MS)
    if (isAwake) return
    isAwake = true
    observe(document)
    read(document.documentElement)
    // No observer tells that an element was given a shadow root.
    // After a frame, when the page has just been laid out: else what lies in the middle is a layout before its time.
    for (const later of ROOTS_AFTER_MS)
      setTimeout(requestAnimationFrame, later, () => setTimeout(readSilent))
  }

  function readSilent(): void {
    if (!isAwake) return
    spotSilent(document.documentElement, spotter, openShadow)
    // Words that a style sheet writes are no text; only where one reads is it worth looking for them.
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
    if (middle && isSuspect(getComputedStyle(middle, '::before').content)) suspect(middle)
  }

  function rest(): void {
    isAwake = false
    growing.disconnect()
  }

  function observe(root: Node): void {
    growing.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['alt'],
    })
  }

  function gather(node: Node): void {
    // A text is read with what it stands in: markup may have cut a word in two.
    const element = node instanceof Element ? node : node.parentElement
    if (element) added.add(element)
  }

  function readAdded(): void {
    gathering = undefined
    const from = performance.now()
    if (added.size > MANY_NODES) read(document.documentElement)
    else for (const element of added) if (element.isConnected) read(element)
    added.clear()
    wait = Math.max(GATHER_MS, (performance.now() - from) * REST_AFTER_LOOK)
  }

  function read(element: Element): void {
    spotWords(element, spotter)
    spotSilent(element, spotter, openShadow)
  }

  function suspect(element: Element): void {
    if (suspects.has(element)) return
    suspects.add(element)
    shown.observe(element)
    for (let box: Element | null = element; box; box = composedParent(box)) {
      showing.observe(box, { attributeFilter: SHOWING_ATTRIBUTES })
    }
  }

  function look(element: Element, wait = FADE_MS): void {
    if (!suspects.has(element) || !element.isConnected || !isInTheWay(element)) return
    if (isPainted(element)) onSuspicion()
    else if (element.checkVisibility()) setTimeout(look, wait, element, wait * 2)
  }

  wake()
  for (const type of WAKING) {
    addEventListener(type, wake, true)
  }

  return () => {
    isAwake = false
    for (const type of WAKING) removeEventListener(type, wake, true)
    clearTimeout(gathering)
    clearTimeout(quiet)
    shown.disconnect()
    showing.disconnect()
    suspects.clear()
    // A page may wipe its article between the sentinel's message and the guard's arrival.
    setTimeout(rest, HAND_OVER_MS)
  }
}

/** Above the page, or in the place of an article that is not to be seen. */
function isInTheWay(element: Element): boolean {
  const layer = findLayer(element)
  if (layer && !isInView(layer.shape)) return false
  if (element.localName === 'iframe') return !!layer && isLarge(element)
  if (layer) return true
  return (
    isPainted(element) && (isSetApart(element) || document.body.innerText.length < BARE_PAGE_TEXT)
  )
}

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width * height >= FRAME_SHARE * innerWidth * innerHeight
}
