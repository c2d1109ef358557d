import { blockRedirectsHere } from '@/bridge/keep-here'
import { isWithinSite } from '@/core/prevent/block-redirects'

/** Once, in a page the reader returns to after it led them away: keeps it from doing so again. */
export default {
  main() {
    blockRedirectsHere(isWithinSite)
  },
}
