import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { listenFirst } from '../isolated-world/listen-first'
import { provide } from '../isolated-world/registry'
import { createPromptUi } from './prompt-ui'

/** Injected when the guard has something to show: on most pages it never has. */
export default defineUnlistedScript(() => {
  // Where the page was there before Truce: listeners of the page come first then, but Truce's do come.
  listenFirst()
  provide('createPromptUi', createPromptUi)
})
