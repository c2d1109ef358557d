import { isSuspect } from '@/core/notice/read/is-suspect'
import { blockAlerts } from '@/core/prevent/block-alerts'

/** On sites where notices are dismissed, in the page's own world: blocks modal messages that are notices. */
export default {
  main() {
    blockAlerts(window, isSuspect)
  },
}
