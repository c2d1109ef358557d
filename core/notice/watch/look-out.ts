import { elementFromPoint, isHiddenOf } from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import { LEFT_CORNER, MIDDLE, RIGHT_CORNER, type ViewportPoint } from '@/core/page/viewport-points'
import { recordRemoved } from '@/core/removed-content/record-removed'
import { REMEMBERED_MS } from '@/core/removed-content/removal-limits'
import { isSuspect } from '../read/is-suspect'
import { hidesSuspectWords, isSuspectLayer } from './hints-at-notice'
import { newWords } from './new-words'
import { GATHER_MS, LAYERS_AFTER_MS, QUIET_AFTER_MS, REST_AFTER_LOOK } from './watch-limits'

/** Signs of a reader, upon which it looks again where it rested, and of their leaving. */
const WAKING_EVENTS = ['visibilitychange', 'scroll', 'pointerdown', 'keydown']

/** Where bars are, or a site's own header. */
const UPPER_EDGE: ViewportPoint = [0.5, 0.02]

/**
 * The first stage of the watch, in every page: looks whether there is anything of a notice's words or shape, calls
 * back once, and leaves it to `watchPage`, which the caller brings, to look closer. `docs/sentinel.md` tells why it
 * looks as it does. It never looks before the page was painted, nor while it is hidden, and rests where nobody is.
 *
 * @returns ends it, once `watchPage` records what the page removes.
 */
export function lookOut(onHint: () => void, openShadow: ShadowOpener): () => void {
  const [addWords, takeWords] = newWords()
  const observer = new MutationObserver((records) => {
    recordRemoved(records)
    addWords(records)
    lookSoon()
  })
  let isAwake = false
  let isFresh = false
  let isWaiting = false
  let delay = 0
  let lastSign = 0
  let turn = 0

  /** Right after a frame: the page has just been laid out, and a hit test forces no layout of its own. */
  function lookSoon(): void {
    if (isWaiting) return
    isWaiting = true
    setTimeout(requestAnimationFrame, delay, () => setTimeout(look))
  }

  function look(): void {
    isWaiting = false
    const start = Date.now()
    if (start - lastSign > QUIET_AFTER_MS) rest()
    if (!isAwake) return
    const words = takeWords(isFresh)
    // At first words alone: they are what most notices are known by.
    if ((words && isSuspect(words)) || (!isFresh && isLayerInSight(openShadow, turn++))) {
      stopLooking()
      setTimeout(rest, REMEMBERED_MS)
      onHint()
    } else if (isFresh) follow()
    isFresh = false
    delay = Math.max(GATHER_MS, (Date.now() - start) * REST_AFTER_LOOK)
  }

  /** What need not be done before the page is painted. */
  function follow(): void {
    for (const type of WAKING_EVENTS) addEventListener(type, wake, true)
    for (const later of LAYERS_AFTER_MS) setTimeout(look, later)
  }

  function wake(): void {
    lastSign = Date.now()
    if (isHiddenOf(document)) rest()
    else if (!isAwake) {
      isAwake = isFresh = true
      observer.observe(document, { childList: true, characterData: true, subtree: true })
      lookSoon()
    }
  }

  function rest(): void {
    isAwake = false
    observer.disconnect()
  }

  function stopLooking(): void {
    isAwake = false
    for (const type of WAKING_EVENTS) removeEventListener(type, wake, true)
  }

  if (isHiddenOf(document)) addEventListener('visibilitychange', wake, true)
  else wake()
  return () => {
    stopLooking()
    rest()
  }
}

/** Looks for layers where nearly all notices are, and in turn in the other corner or at the upper edge. */
function isLayerInSight(openShadow: ShadowOpener, turn: number): boolean {
  return [MIDDLE, RIGHT_CORNER, turn % 2 ? LEFT_CORNER : UPPER_EDGE].some((point) => {
    const hit = elementFromPoint(document, innerWidth * point[0], innerHeight * point[1])
    return (
      hit &&
      (hidesSuspectWords(hit, openShadow) ||
        // A header may well speak of adverts in its menus; a chat has its frame in the right corner.
        (point !== UPPER_EDGE && isSuspectLayer(hit, point !== RIGHT_CORNER)))
    )
  })
}
