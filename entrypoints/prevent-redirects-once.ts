import { keepHere } from '@/bridge/keep-here'
import { withinSite } from '@/core/prevent/block-redirects'

/** Once, in a page the reader returns to after it led them away: keeps it from doing so again. */
export default {
  main() {
    keepHere(withinSite)
  },
}
