import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerMessages } from './answer-messages'
import { followAccount } from './follow-account'
import { followPolicies } from './follow-policies'
import { followSupport } from './follow-support'
import { followVisits } from './follow-visits'
import { maintainEarlyScripts } from './maintain-early-scripts'
import { maintainSentinel } from './maintain-sentinel'
import { offerReader } from './offer-reader'

/**
 * The background keeps nothing in memory: the browser may kill it after every event. What a page needs
 * lives in that page's guard, what must last lives in the store.
 */
export default defineBackground({
  type: 'module',
  // Listeners must stand before the first turn of the event loop ends, or a waking event is lost.
  main() {
    answerMessages()
    maintainSentinel()
    followPolicies()
    followSupport()
    followVisits()
    followAccount()
    offerReader()
    maintainEarlyScripts()
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
    })
  },
})
