import { blockRedirectsHere } from '@/bridge/keep-here'
import { isToNotice } from '@/core/prevent/block-redirects'

/** On sites where notices are dismissed, before the page begins: keeps it from leading the reader to one. */
export default {
  main() {
    blockRedirectsHere(isToNotice)
  },
}
