import { defaultViewOf, elementFromPoint, innerTextOf } from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import { CENTRE_AND_EDGES, toPixels } from '@/core/page/viewport-points'
import { isPainted } from '@/core/page/visibility'
import { boxWords } from './box-words'
import { findLayer, type LocatedBox } from './find-layer'
import { isSuspect } from './is-suspect'
import { isSuspectText } from './is-suspect-text'
import { partOfLayer } from './part-of-layer'

/**
 * Layers that the walk over the page passes by: they speak of an ad blocker without text, in their labels or in what
 * a style sheet writes, or name none in their text and yet speak of adverts or of blocking. Found by hit tests.
 *
 * @param isWalked whether the walk came to its end: what a text says was then met, and may have been passed over for a
 * reason.
 */
export function findLayersInSight(
  document: Document,
  openShadow: ShadowOpener,
  isWalked: boolean,
): LocatedBox[] {
  const defaultView = defaultViewOf(document)
  if (!defaultView) return []
  const found = new Map<Element, LocatedBox>()
  for (const point of CENTRE_AND_EDGES) {
    const hit = elementFromPoint(document, ...toPixels(point, defaultView))
    const whole = hit ? findLayer(hit) : undefined
    const layer = whole && hit ? partOfLayer(whole, hit) : undefined
    if (layer && !found.has(layer.element)) found.set(layer.element, layer)
  }
  return [...found.values()].filter(
    ({ box }) =>
      isPainted(box) &&
      !(isWalked && isSuspect(innerTextOf(box) ?? '')) &&
      isSuspectText(boxWords(box, openShadow)),
  )
}
