import { isToNotice } from '@/core/prevent/block-redirects'
import { blockRedirectsHere } from '@/entrypoints/prevention/block-redirects-here'

/** On sites where notices are dismissed, before the page begins: prevents it from leading the reader to one. */
export default {
  main() {
    blockRedirectsHere(isToNotice)
  },
}
