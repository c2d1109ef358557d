import { openShadow } from '@/bridge/open-shadow'
import { sendWithoutLibrary } from '@/bridge/send-without-library'
import { advertStems, blockerStems, blockStems, consentStems } from '@/core/notice/read/stems'
import { watchPage } from '@/core/notice/watch/watch-page'
import type { MutationBatch } from '@/core/removed-content/record-removed'
import { provide, take } from './isolated-world/registry'

/**
 * The second stage of the sentinel, which comes where something hints at a notice: watches for words about ad blockers
 * in the reader's way and, once, wakes the background. The guard then takes over the same watch.
 */
export default {
  main() {
    if (take('watchPage')) return
    provide('watchPage', (document, onSuspicion, openShadow) =>
      watchPage(document, onSuspicion, openShadow, record),
    )
    provide('stems', {
      ...{ advert: advertStems, block: blockStems },
      ...{ blocker: blockerStems, consent: consentStems },
    })
    const stop = watchPage(
      document,
      () => {
        stop()
        sendWithoutLibrary('suspicion')
      },
      openShadow,
      record,
    )
    take('stopLookingOut')?.()
  },
}

/** Among what the sentinel recorded before. */
function record(change: MutationBatch): void {
  take('recordRemoved')?.(change)
}
