import { quietly } from '@/bridge/quietly'
import { paintedMatches } from '@/core/notice/identify/remembered-selectors'
import { textContentOf } from '@/core/page/node-access'
import type { SessionPhase } from '@/core/session/phase'
import { awaitShown } from './await-shown'
import { userStyle } from './user-style'

/** What was dismissed on earlier visits is not painted until it is judged anew. */
export interface Prehider {
  /**
   * Takes over the boxes that the background keeps from being painted.
   *
   * @param onShown called once one of them is shown.
   */
  begin(selectors: string[], onShown: () => void): void
  /**
   * To be called after every scan: lets the boxes be painted once they are judged. True where one was shown and is no
   * notice, so that it is not to be kept from being painted again.
   */
  settle(phase: SessionPhase): Promise<boolean>
  stop(): void
}

export function createPrehider(window: Window & typeof globalThis): Prehider {
  const { document } = window
  /** Empty once all are painted. */
  let prehidden: string[] = []
  let stopWaiting = () => {}

  async function lift(): Promise<void> {
    const selectors = prehidden
    prehidden = []
    stopWaiting()
    if (selectors.length > 0) await quietly(userStyle.remove({ is: 'prehide', selectors }))
  }

  return {
    begin(selectors, onShown) {
      prehidden = selectors
      if (prehidden.length === 0) return
      const isShown = () => paintedMatches(document, prehidden).length > 0
      stopWaiting = awaitShown(window, isShown, onShown, lift)
    },
    async settle(phase) {
      const shown = paintedMatches(document, prehidden)
      if (prehidden.length === 0 || (phase === 'quiet' && shown.length === 0)) return false
      await lift()
      // Without words yet it may still become a notice.
      return phase === 'quiet' && shown.some((box) => textContentOf(box).trim())
    },
    stop: () => stopWaiting(),
  }
}
