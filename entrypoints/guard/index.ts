import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { onMessage } from '@/bridge/messages'
import { type Guard, startGuard } from './guard'

/** Shared by every injection into one page: the isolated world outlives the script. */
const KEY = Symbol.for('truce.guard')

export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [KEY]?: Guard }
  if (world[KEY]) {
    world[KEY].sayKept()
    return
  }
  const guard = startGuard(window)
  world[KEY] = guard
  onMessage('look', () => guard.look())
  onMessage('dismiss', () => guard.dismiss())
  onMessage('undo', () => guard.undo())
  onMessage('point', () => guard.point())
  onMessage('policyChanged', () => guard.policyChanged())
  onMessage('announce', ({ data }) => guard.announce(data))
})
