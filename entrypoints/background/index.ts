import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { quietly } from '@/bridge/quietly'
import { noteUpdate } from '@/bridge/update-note'
import { answerMessages } from './answer-messages'
import { closeStore } from './close-store'
import { focusPrompt } from './focus-prompt'
import { followAccount } from './follow-account'
import { followCommands } from './follow-commands'
import { followPolicies } from './follow-policies'
import { followSupport } from './follow-support'
import { followVisits } from './follow-visits'
import { maintainEarlyScripts } from './maintain-early-scripts'
import { maintainSentinel } from './maintain-sentinel'
import type { MissingApi } from './missing-api'
import { offerReader } from './offer-reader'

/**
 * The background holds nothing in memory, for the browser may end it after every event. What a page needs
 * is in that page's guard, what must last is in the store.
 * https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle
 */
export default defineBackground({
  type: 'module',
  // Listeners must be added in the first turn of the event loop, or the event that woke the background is lost.
  // https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events
  main() {
    for (const feature of FEATURES) start(feature)
  },
})

/** What the background does. Each stands for itself: where one cannot begin, the others do. */
const FEATURES: readonly (() => void)[] = [
  answerMessages,
  closeStore,
  maintainSentinel,
  followPolicies,
  followSupport,
  () => reportMissing(followCommands()),
  followVisits,
  followAccount,
  () => reportMissing(offerReader()),
  () => reportMissing(focusPrompt()),
  maintainEarlyScripts,
  welcome,
]

function start(feature: () => void): void {
  try {
    feature()
  } catch (error) {
    console.error('Truce:', error)
  }
}

/** For whoever looks why something is not offered. */
function reportMissing(apis: readonly MissingApi[]): void {
  if (apis.length > 0) console.warn(`Truce: this browser has no ${apis.join(', ')}.`)
}

/** Shows what Truce does and asks for, once; an update is said in the settings, when the reader comes there. */
function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
    if (reason === 'update') void quietly(noteUpdate(browser.runtime.getManifest().version))
  })
}
