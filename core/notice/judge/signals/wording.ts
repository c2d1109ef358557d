import type { Reading } from '../read-words'
import { READS_AS_NOTICE, WEIGHTS } from '../weights'
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

/** The sentences mean it: the more surely, the more, less what phrases have said of it already. */
export const readsAsNotice: Signal = ({ reading }, _page, words) => {
  if (!reading || reading.score < READS_AS_NOTICE || words.hasDenial) return undefined
  const { even, slope, most } = WEIGHTS.readsAsNotice
  const weight = Math.min(most, even + slope * logOdds(reading.score)) - saidByPhrases(words)
  return weight > 0 ? { id: 'readsAsNotice', weight, quote: reading.quote } : undefined
}

/** What phrases that ask or notice weigh. */
function saidByPhrases({ hasRequest, hasRequestInNext, hasDetection }: Reading): number {
  const { asksToDisable, asksNext, saysDetected } = WEIGHTS
  const next = hasDetection && !hasRequest ? asksNext.detected : asksNext.alone
  return (
    Number(hasRequest) * asksToDisable +
    Number(hasRequestInNext) * next +
    Number(hasDetection) * saysDetected
  )
}

function logOdds(likelihood: number): number {
  return Math.log(likelihood / (1 - likelihood))
}
