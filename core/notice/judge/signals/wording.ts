import { READS_AS_NOTICE, READS_SURELY, WEIGHTS } from '../weights'
import type { Signal } from './signal'
import { when } from './when'

/** A sentence names an ad blocker and asks to switch it off, or asks to let ads through. */
export const asksToDisable: Signal = (_box, _page, { hasRequest }) =>
  when(hasRequest, 'asksToDisable', WEIGHTS.asksToDisable)

/** One sentence names an ad blocker, one of the next asks to switch "it" off. */
export const asksNext: Signal = (_box, _page, { hasRequestInNext, hasDetection, hasRequest }) =>
  when(
    hasRequestInNext,
    'asksNext',
    hasDetection && !hasRequest ? WEIGHTS.asksNext.detected : WEIGHTS.asksNext.alone,
  )

/** A sentence says that an ad blocker was noticed. */
export const saysDetected: Signal = (_box, _page, { hasDetection }) =>
  when(hasDetection, 'saysDetected', WEIGHTS.saysDetected)

export const asksForSupport: Signal = (_box, _page, { says }) =>
  when(says('blocker') && says('support'), 'asksForSupport', WEIGHTS.asksForSupport)

/** Notices offer to load the page again where other popups offer to close. */
export const offersReload: Signal = (box, _page, { says }) =>
  when(
    box.controls.some((label) => says('reload', label)),
    'offersReload',
    WEIGHTS.offersReload,
  )

/** "… to continue": what the page withholds until the reader has complied. */
export const holdsBack: Signal = (_box, _page, { says }) =>
  when(says('blocker') && says('access'), 'holdsBack', WEIGHTS.holdsBack)

/** Some say why there are adverts and leave the request to a button: "I'll whitelist this site". */
export const asksByButton: Signal = ({ controls }, _page, words) => {
  const { says, hasDetection, hasRequest, hasRequestInNext } = words
  return when(
    hasDetection &&
      !hasRequest &&
      !hasRequestInNext &&
      says('support') &&
      controls.some((label) => says('disable', label) || says('allow', label)),
    'asksByButton',
    WEIGHTS.asksByButton,
  )
}

export const isDeclared: Signal = (box) => when(box.isDeclared, 'isDeclared', WEIGHTS.isDeclared)

/** No phrase says it, but the sentences mean it. */
export const readsAsNotice: Signal = ({ reading, position }, _page, words) => {
  const { hasRequest, hasRequestInNext, hasDenial } = words
  if (!reading || reading.score < READS_AS_NOTICE || hasDenial) return undefined
  // In the flow of a page, where nothing else speaks for it, a known request is borne out.
  if (hasRequest && position === 'static' && reading.score >= READS_SURELY)
    return {
      ...{ id: 'readsAsNotice', quote: reading.quote },
      weight: WEIGHTS.readsAsNotice.besideRequest,
    }
  if (hasRequest || hasRequestInNext) return undefined
  const { even, slope, most } = WEIGHTS.readsAsNotice
  const weight = Math.min(most, even + slope * logOdds(reading.score))
  return { id: 'readsAsNotice', weight, quote: reading.quote }
}

function logOdds(likelihood: number): number {
  return Math.log(likelihood / (1 - likelihood))
}
