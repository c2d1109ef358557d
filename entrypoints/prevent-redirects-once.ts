import { isToNestedHost } from '@/core/prevent/block-redirects'
import { blockRedirectsHere } from '@/entrypoints/prevention/block-redirects-here'

/** Once, in a page the reader returns to after it led them away: prevents it from doing so again. */
export default {
  main() {
    blockRedirectsHere(isToNestedHost)
  },
}
