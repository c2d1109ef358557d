import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { onMessage } from '@/bridge/messages'
import { shared } from '@/core/page/shared'
import { type Guard, startGuard } from './guard'

/** Every injection into one page shares it: the isolated world outlives the script. */
declare module '@/core/page/shared' {
  interface Shared {
    guard?: Guard
  }
}

export default defineUnlistedScript(() => {
  if (shared.guard) {
    shared.guard.announceBlockedRedirect()
    return
  }
  const guard = startGuard(window)
  shared.guard = guard
  onMessage('look', () => guard.look())
  onMessage('dismiss', () => guard.dismiss())
  onMessage('undo', () => guard.undo())
  onMessage('point', () => guard.point())
  onMessage('notNotice', () => guard.notNotice())
  onMessage('policyChanged', () => guard.policyChanged())
  onMessage('announce', ({ data }) => guard.announce(data))
})
