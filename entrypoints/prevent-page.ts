import { isSuspect } from '@/core/nag/suspect'
import { quietMessages } from '@/core/prevent/quiet-messages'

/** On sites where notices are dismissed, in the page's own world: keeps messages back that are notices. */
export default {
  main() {
    quietMessages(window, isSuspect)
  },
}
