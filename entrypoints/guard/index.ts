import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { onMessage } from '@/bridge/messages'
import { provide, take } from '../isolated-world/registry'
import { startGuard } from './guard'

export default defineUnlistedScript(() => {
  const before = take('guard')
  if (before) {
    before.announceBlockedRedirect()
    return
  }
  const guard = startGuard(window)
  provide('guard', guard)
  onMessage('look', () => guard.look())
  onMessage('dismiss', () => guard.dismiss())
  onMessage('undo', () => guard.undo())
  onMessage('point', () => guard.point())
  onMessage('notNotice', () => guard.notNotice())
  onMessage('policyChanged', () => guard.policyChanged())
  onMessage('announce', ({ data }) => guard.announce(data))
})
