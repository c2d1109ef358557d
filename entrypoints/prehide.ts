import { sendBare } from '@/bridge/send-bare'

/** On sites where notices are remembered, before the page begins: has them prehidden until they are judged. */
export default {
  main() {
    sendBare('prehide')
  },
}
