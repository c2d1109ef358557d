import { says } from '../phrases'
import type { Signal } from '../types'
import { sentencesOf, when, wordsOf } from './evidence'

/** A sentence names an ad blocker and asks to switch it off, or asks to let ads through. */
export const asksToDisable: Signal = (box) =>
  when(
    says('blocker', wordsOf(box)) &&
      sentencesOf(wordsOf(box)).some(
        (sentence) =>
          (says('blocker', sentence) && says('disable', sentence)) || says('allowAds', sentence),
      ),
    'asksToDisable',
    2.5,
  )

/** A sentence says that an ad blocker was noticed. */
export const saysDetected: Signal = (box) =>
  when(
    sentencesOf(wordsOf(box)).some(
      (sentence) => says('blocker', sentence) && says('detected', sentence),
    ),
    'saysDetected',
    1.5,
  )

export const asksForSupport: Signal = (box) =>
  when(says('blocker', wordsOf(box)) && says('support', wordsOf(box)), 'asksForSupport', 0.5)

/** Notices offer to load the page again where other popups offer to close. */
export const offersReload: Signal = (box) =>
  when(
    box.controls.some((label) => says('reload', label.toLowerCase())),
    'offersReload',
    0.5,
  )
