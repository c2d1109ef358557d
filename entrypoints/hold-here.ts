import { sendBare } from '@/bridge/send-bare'
import { rememberKept } from '@/core/prevent/kept'
import { stayHere, withinSite } from '@/core/prevent/stay-here'

/** Once, in a page the reader returns to after it led them away: keeps it from doing so again. */
export default {
  main() {
    stayHere(window, withinSite, (url) => {
      rememberKept(url)
      sendBare('suspicion')
    })
  },
}
