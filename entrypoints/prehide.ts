import { sendWithoutLibrary } from '@/bridge/send-without-library'

/** On sites where notices are remembered, before the page begins: has them prehidden until they are judged. */
export default {
  main() {
    sendWithoutLibrary('prehide')
  },
}
