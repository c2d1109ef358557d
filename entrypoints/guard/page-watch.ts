import { findPointed } from '@/core/notice/identify/pointed-box'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import type { SessionEvent } from '@/core/session/event'
import { take } from '../isolated-world/registry'
import { awaitShown } from './await-shown'
import { watchNavigation } from './watch-navigation'

/** Changes come in bursts; one scan answers all that came within this time. */
const SCAN_DELAY_MS = 120

/** Tells the session what happens to the page. */
export interface PageWatch {
  /** `pageChanged`, a little later. */
  scanSoon(): void
  /** `scanDue` once a box is shown that the reader pointed at on an earlier visit. */
  awaitPointed(names: readonly string[]): void
  stop(): void
}

/** @param openShadow opens the page's shadow trees, and none of Truce's own. */
export function startPageWatch(
  window: Window & typeof globalThis,
  tell: (event: SessionEvent) => void,
  openShadow: ShadowOpener,
): PageWatch {
  const watchPage = take('watchPage')
  if (!watchPage) throw new Error('The sentinel is not in this page')
  const navigation = watchNavigation(window, () => tell({ type: 'navigated' }))
  let timer = 0

  function scanSoon(): void {
    if (timer) return
    timer = window.setTimeout(() => {
      timer = 0
      tell({ type: 'pageChanged' })
    }, SCAN_DELAY_MS)
  }

  const onSuspicion = () => {
    navigation.check()
    scanSoon()
  }
  const stops = [navigation.stop, watchPage(window.document, onSuspicion, openShadow)]
  return {
    scanSoon,
    awaitPointed(names) {
      if (names.length === 0) return
      const isShown = () => findPointed(window.document, names).length > 0
      stops.push(awaitShown(window, isShown, () => tell({ type: 'scanDue' })))
    },
    stop() {
      window.clearTimeout(timer)
      for (const stop of stops) stop()
    },
  }
}
