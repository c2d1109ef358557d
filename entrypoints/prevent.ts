import { sendBare } from '@/bridge/send-bare'
import { rememberKept } from '@/core/prevent/kept'
import { stayHere, toNotices } from '@/core/prevent/stay-here'

/** On sites where notices are dismissed, before the page begins: keeps it from leading the reader to one. */
export default {
  main() {
    stayHere(window, toNotices, (url) => {
      rememberKept(url)
      sendBare('suspicion')
    })
  },
}
