import type { Phase } from '@/bridge/page-state'
import { quietly } from '@/bridge/quietly'
import { isPrehidable, prehideStyle } from '@/core/dismissal/prehide-style'
import { paintedMatches, selectorsToRemember } from '@/core/notice/identify/remembered-selectors'
import { awaitShown } from './await-shown'
import type { SiteChoices } from './site-choices'
import { userStyle } from './user-style'

/** A notice, its sheets and its dialog, in a few designs. */
const MAX_REMEMBERED = 8

/** What was put away on earlier visits is not painted until it was judged anew: this judges, and lifts the veil. */
export interface Prehider {
  /** To be called after every look, with what came of it. Shown and found to be no notice, it is forgotten. */
  settle(phase: Phase): Promise<void>
  /** Remembers what was just put away, where notices of the site always are. */
  remember(elements: readonly Element[]): Promise<void>
}

/** @param consider to be called when something is shown behind the veil. */
export function createPrehider(
  window: Window & typeof globalThis,
  choices: SiteChoices,
  consider: () => void,
): Prehider {
  const { document } = window
  /** What the veil lies over; empty once it is lifted. */
  let veiled: string[] = []
  let stopWaiting = () => {}

  async function begin(): Promise<void> {
    veiled = (await choices.current()).remembered
    if (veiled.length === 0) return
    stopWaiting = awaitShown(
      window,
      () => paintedMatches(document, veiled).length > 0,
      consider,
      lift,
    )
  }

  async function lift(): Promise<void> {
    const css = prehideStyle(veiled)
    veiled = []
    stopWaiting()
    if (css) await quietly(userStyle.remove(css))
  }

  void quietly(begin())

  return {
    async settle(phase) {
      const shown = paintedMatches(document, veiled)
      if (veiled.length === 0 || (phase === 'quiet' && shown.length === 0)) return
      await lift()
      // Without words yet it may still become one.
      const isOther = phase === 'quiet' && shown.some((box) => box.textContent?.trim())
      if (isOther) await choices.save({ remembered: [] })
    },
    async remember(elements) {
      const { ownWhenNotice, remembered } = await choices.current()
      if (ownWhenNotice !== 'dismiss') return
      const now = selectorsToRemember(elements).filter(isPrehidable)
      const all = [...new Set([...now, ...remembered])]
      if (all.length > remembered.length)
        await choices.saveWithDismissal({ remembered: all.slice(0, MAX_REMEMBERED) })
    },
  }
}
