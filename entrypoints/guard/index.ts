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
  onMessage('look', () => guard.ask({ type: 'scanAsked' }))
  onMessage('dismiss', () => guard.ask({ type: 'dismissAsked' }))
  onMessage('undo', () => guard.ask({ type: 'undoAsked' }))
  onMessage('notNotice', () => guard.ask({ type: 'corrected' }))
  onMessage('point', () => guard.send({ type: 'pickAsked' }))
  onMessage('focusPrompt', () => guard.focusPrompt())
  onMessage('policyChanged', () => guard.send({ type: 'policyChanged' }))
  onMessage('announce', ({ data }) => guard.send({ type: 'announced', announcement: data }))
})
