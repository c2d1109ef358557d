import { isConnectedOf, querySelectorAll } from '@/core/page/node-access'
import { isPaintedInViewport } from '@/core/page/viewport'
import { isPainted } from '@/core/page/visibility'
import { LOOK_EVERY_MS, SHOWN_WITHIN_MS } from '../dismissal-limits'
import { recordLiveState } from './record-live-state'
import { recordStyles } from './record-styles'

/** A notice before its own button is pressed. */
export interface RememberedNotice {
  /** The press has had its effect. */
  settle(): void
  /**
   * Puts back what no change of the markup tells of. Called once the markup is as it was.
   *
   * @throws NotShownAgain
   */
  restore(): Promise<void>
}

/** The notice stays hidden after the undo, by what cannot be read: the page has to be loaded again. */
class NotShownAgain extends Error {
  override name = 'NotShownAgain'
}

/**
 * What a page changes in its style sheets and by animations is put back only where the notice would else stay hidden: an
 * app that adds rules for what it draws next takes them for there.
 */
export async function rememberNotice(
  window: Window,
  layers: readonly Element[],
): Promise<RememberedNotice> {
  const { document, location } = window
  const { pathname } = location
  const restoreStyles = await recordStyles(document, layers)
  const shown = layers.filter(isPaintedInViewport)
  const inside = layers.flatMap((layer) => [layer, ...querySelectorAll(layer, '*')])
  const state = recordLiveState(document, inside)

  /**
   * What the page has thrown out since, or left for another view of its app, is its own doing. Where the reader has
   * scrolled to meanwhile says nothing: the page is scrolled back last.
   */
  const isShownAgain = () =>
    location.pathname !== pathname ||
    shown.every((layer) => !isConnectedOf(layer) || isPainted(layer))

  return {
    settle: state.settle,
    async restore() {
      state.restore()
      if (await comesTrue(window, isShownAgain)) return
      restoreStyles()
      const isShown = await comesTrue(window, isShownAgain)
      // A box that was not rendered could not be scrolled.
      state.restore()
      if (!isShown) throw new NotShownAgain()
    },
  }
}

async function comesTrue(window: Window, isTrue: () => boolean): Promise<boolean> {
  const start = performance.now()
  while (!isTrue()) {
    if (performance.now() - start > SHOWN_WITHIN_MS) return false
    await new Promise((resolve) => window.setTimeout(resolve, LOOK_EVERY_MS))
  }
  return true
}
