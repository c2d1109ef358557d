import { documentElementOf, elementFromPoint, textContentOf } from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import { LEFT_CORNER, MIDDLE, RIGHT_CORNER } from '@/core/page/viewport-points'
import type { MutationBatch } from '@/core/removed-content/record-removed'
import { REMEMBERED_MS } from '@/core/removed-content/removal-limits'
import { findLayer } from '../read/find-layer'
import { isSuspect } from '../read/is-suspect'
import { isSuspectText } from '../read/is-suspect-text'
import { createBatchReader } from './batch-reader'
import { runInSlices } from './run-in-slices'
import { spotAll, spotFramesAndRoots, spotWords } from './spot-words'
import { QUIET_AFTER_MS, ROOTS_AFTER_MS } from './watch-limits'
import { watchSuspects } from './watch-suspects'

/** Upon these a watch that rests on a quiet page wakes; another view of an app comes upon a press or a key. */
const WAKING_EVENTS = ['scroll', 'pointerdown', 'keydown']

/** What is observed of the document and of every shadow root. */
const OBSERVED = { childList: true, characterData: true, subtree: true, attributeFilter: ['alt'] }

/**
 * Watches a page for words about ad blockers in a box above the page, or set apart in it, or in the place of
 * the article, and for a frame above the page whose words it cannot see. Calls back once such a box is painted;
 * then it goes on, and the caller stops it. On a page whose texts never speak of an ad blocker it costs one
 * pass over new text. Changes nothing and leaves nothing that the page could find.
 *
 * @param recordRemoved told of every change, for it may have removed the article.
 * @returns stops the watch. What the page removes is recorded a while longer: it may remove its article between
 * the sentinel's message and the guard's arrival.
 */
export function watchPage(
  document: Document,
  onSuspicion: () => void,
  openShadow: ShadowOpener,
  recordRemoved: (change: MutationBatch) => void,
): () => void {
  let [suspect, forgetSuspects] = watchSuspects(onSuspicion)
  const [spot, isSpotting, forgetWords] = runInSlices()
  const addToBatch = createBatchReader(read, isSpotting)
  const observer = new MutationObserver((records) => {
    recordRemoved(records)
    if (isAwake) addToBatch(records)
  })
  let quietTimer: ReturnType<typeof setTimeout> | undefined
  let isAwake = false

  function wake(): void {
    clearTimeout(quietTimer)
    quietTimer = setTimeout(rest, QUIET_AFTER_MS)
    if (isAwake) return
    isAwake = true
    observe(document)
    read(documentElementOf(document))
    // Right after a frame the page has just been laid out: the hit test then forces no layout of its own.
    for (const delay of ROOTS_AFTER_MS)
      setTimeout(requestAnimationFrame, delay, () => setTimeout(readWordless))
  }

  function rest(): void {
    isAwake = false
    observer.disconnect()
  }

  function observe(root: Node): void {
    observer.observe(root, OBSERVED)
  }

  function read(element: Element | null): void {
    // A page may take its own root out and put it back.
    if (!element) return
    spot(spotAll(element, suspect, addRoot, openShadow))
  }

  function addRoot(root: ShadowRoot): void {
    observe(root)
    spot(spotWords(root, suspect))
  }

  function readWordless(): void {
    if (!isAwake || !documentElementOf(document)) return
    spotFramesAndRoots(documentElementOf(document), suspect, addRoot, openShadow)
    // Words in `content` of a style sheet are no text, and a layer may ask without naming a blocker.
    for (const point of [MIDDLE, LEFT_CORNER, RIGHT_CORNER]) {
      const hit = elementFromPoint(document, innerWidth * point[0], innerHeight * point[1])
      const layer = hit && findLayer(hit)?.box
      if (layer && isSuspectText(textContentOf(layer))) suspect(layer)
      else if (hit && isSuspect(getComputedStyle(hit, '::before').content)) suspect(hit)
    }
  }

  wake()
  for (const type of WAKING_EVENTS) addEventListener(type, wake, true)

  return () => {
    isAwake = false
    for (const type of WAKING_EVENTS) removeEventListener(type, wake, true)
    clearTimeout(quietTimer)
    forgetWords()
    forgetSuspects()
    suspect = () => {} // For a batch that is on its way.
    setTimeout(rest, REMEMBERED_MS)
  }
}
