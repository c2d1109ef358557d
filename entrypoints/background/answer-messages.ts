import {
  injectBundle,
  injectGuard,
  injectWatch,
  insertUserStyle,
  removeUserStyle,
} from '@/bridge/inject-scripts'
import { sendMessage } from '@/bridge/messages'
import { changeSite } from '@/bridge/policy-store'
import { quietly } from '@/bridge/quietly'
import { readFrames } from '@/bridge/read-frames'
import { showBadge } from '@/bridge/show-badge'
import { isSameSite } from '@/core/address/site'
import { wordsReading } from '@/core/notice/reading/words-reading'
import { changeOf } from '@/core/sites/change-of'
import type { SiteChoice } from '@/core/sites/choice-in-page'
import { siteKey } from '@/core/sites/site-key'
import { preventRedirectsOnce } from '@/services/early-scripts'
import { notePageState } from '@/services/note-page-state'
import { openReader } from '@/services/open-reader'
import { openSupport } from '@/services/open-support'
import { policyOf } from '@/services/policy-of'
import { prehidePage } from '@/services/prehide-page'
import { startSupporting, stopSupporting } from '@/services/site-support'
import { answer, type SendingPage } from './answer'

/** Answers what content scripts and Truce's own pages ask of the background. */
export function answerMessages(): void {
  answer('hint', async (_, { tabId, url }) => {
    const { support, whenNotice } = await policyOf(url)
    if (!support && whenNotice !== 'leave') await injectWatch(tabId)
  })
  answer('suspicion', async (_, { tabId, url }) => {
    const policy = await policyOf(url)
    if (policy.support) await showBadge(tabId, 'supported')
    else if (policy.whenNotice !== 'leave') await injectGuard(tabId)
  })
  answer('prehide', (_, { tabId, url }) => prehidePage(tabId, url))
  answer('policyHere', (_, { url }) => policyOf(url))
  answer('pageState', (phase, { tabId, isPrivate }) => notePageState(tabId, phase, isPrivate))
  answer('choose', choose)
  answer('insertStyle', (css, { tabId }) => insertUserStyle(tabId, css))
  answer('removeStyle', (css, { tabId }) => removeUserStyle(tabId, css))
  answer('readWords', (boxes) => boxes.map(wordsReading))
  answer('readFrames', (_, { tabId }) => readFrames(tabId))
  answer('loadBundle', (bundle, { tabId }) => injectBundle(tabId, bundle))
  answer('preventRedirectsOnce', async (address, { url }) => {
    if (isSameSite(address, url)) await preventRedirectsOnce(address)
  })
  answer('openReaderHere', (_, { tabId }) => openReader(tabId))
  answer('openSupportHere', (_, { tabId }) => openSupport(tabId))
  answer('openReaderIn', (tabId) => openReader(tabId))
}

/** A choice made in a private window holds in its page and is stored nowhere. */
async function choose(choice: SiteChoice, { tabId, url, isPrivate }: SendingPage): Promise<void> {
  const site = siteKey(url)
  if (!site) return
  if (isPrivate) {
    // What ends support elsewhere is the change of the store, which a page is told of.
    if ('support' in choice && !choice.support)
      await quietly(sendMessage('policyChanged', undefined, tabId))
    return
  }
  if ('support' in choice) await (choice.support ? startSupporting : stopSupporting)(url)
  else await changeSite(site, changeOf(choice))
}
