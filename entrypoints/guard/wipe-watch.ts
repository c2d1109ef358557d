import { withoutFragment } from '@/core/address/without-fragment'
import { onNavigation } from '@/core/page/on-navigation'
import type { MutationBatch } from '@/core/removed-content/record-removed'
import { REMEMBERED_MS } from '@/core/removed-content/removal-limits'
import { isLeftBare, wipesAmong } from '@/core/removed-content/removed-content'
import { take } from '../isolated-world/registry'

/** An application draws another view within so many milliseconds of a press; as long as browsers allow a popup upon one. */
const PRESS_MS = 5_000

/** Tells what a page took from its reader from what it removed for reasons of its own. */
export interface WipeWatch {
  /** The wipes known so far and those among what was removed lately. */
  look(removals: Iterable<MutationBatch>): readonly MutationBatch[]
  /** Of these, those that left the reader with nothing but this notice; without one there was no theft. */
  settle(notice: readonly Element[] | undefined): readonly MutationBatch[]
}

/**
 * An application removes a view when it goes to another one, or upon a press of its reader: such removals are passed
 * over for good.
 */
export function createWipeWatch(window: Window, signal: AbortSignal): WipeWatch {
  const { document, performance, location } = window
  const passedOver = new WeakSet<MutationBatch>()
  const [load] = performance.getEntriesByType('navigation')
  const arrivedAt = withoutFragment(load?.name ?? location.href)
  let wipes: MutationBatch[] = []
  let navigatedAt = Number.NEGATIVE_INFINITY

  // For as long as the page lives: a prompt may be answered in an hour.
  onNavigation(
    window,
    () => {
      navigatedAt = performance.now()
      wipes = []
    },
    signal,
  )

  /**
   * Not as the browser counts it: in Chromium a press also counts in the next page of the site, and a script that an
   * extension injects while its reader presses something elsewhere brings one along.
   */
  function isPressed(): boolean {
    return performance.now() - (take('pressedAt') ?? Number.NEGATIVE_INFINITY) < PRESS_MS
  }

  /** Upon a press, or in a view that the page went to by itself. */
  function isOwnDoing(): boolean {
    const isAtOtherAddress = withoutFragment(location.href) !== arrivedAt
    const hasJustGone = performance.now() - navigatedAt < REMEMBERED_MS
    return isPressed() || hasJustGone || isAtOtherAddress
  }

  return {
    look(removals) {
      const unseen = [...removals].filter(
        (change) => !passedOver.has(change) && !wipes.includes(change),
      )
      if (isOwnDoing()) for (const change of unseen) passedOver.add(change)
      else wipes = [...wipes, ...unseen]
      wipes = wipesAmong(wipes)
      return wipes
    },
    settle(notice) {
      if (!notice || !isLeftBare(document, wipes, notice)) wipes = []
      return wipes
    },
  }
}
