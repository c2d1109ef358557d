import { browser } from 'wxt/browser'
import {
  injectBundle,
  injectGuard,
  insertUserStyle,
  removeUserStyle,
} from '@/bridge/inject-scripts'
import { onMessage } from '@/bridge/messages'
import { changeSite } from '@/bridge/policy-store'
import { readFrames } from '@/bridge/read-frames'
import { showBadge } from '@/bridge/show-badge'
import { isSameSite } from '@/core/address/site'
import { changeOf } from '@/core/sites/change-of'
import { siteKey } from '@/core/sites/site-key'
import { preventRedirectsOnce } from '@/services/early-scripts'
import { openReader } from '@/services/open-reader'
import { openSupport } from '@/services/open-support'
import { policyOf } from '@/services/policy-of'
import { prehidePage } from '@/services/prehide-page'
import { startSupporting, stopSupporting } from '@/services/site-support'

type Sender = Parameters<Parameters<typeof onMessage>[1]>[0]['sender']

/** Answers what content scripts and Truce's own pages ask of the background. */
export function answerMessages(): void {
  onMessage('suspicion', async ({ sender }) => {
    const tabId = tabOf(sender)
    const policy = await policyOf(sender.url)
    if (policy.support) await showBadge(tabId, 'supported')
    else if (policy.whenNotice !== 'leave') await injectGuard(tabId)
  })
  onMessage('prehide', ({ sender }) => prehidePage(tabOf(sender), sender.url))
  onMessage('policyHere', ({ sender }) => policyOf(sender.url))
  onMessage('pageState', ({ data, sender }) => showBadge(tabOf(sender), data.phase))
  onMessage('choose', async ({ data, sender }) => {
    const site = siteKey(sender.url)
    if (!site || !sender.url) return
    // What Truce learns by itself leaves no trace of a private window.
    if ('remembered' in data && sender.tab?.incognito) return
    if ('support' in data) await (data.support ? startSupporting : stopSupporting)(sender.url)
    else await changeSite(site, changeOf(data))
  })
  onMessage('insertStyle', ({ data, sender }) => insertUserStyle(tabOf(sender), data))
  onMessage('removeStyle', ({ data, sender }) => removeUserStyle(tabOf(sender), data))
  onMessage('readFrames', ({ sender }) => readFrames(tabOf(sender)))
  onMessage('loadBundle', ({ data, sender }) => injectBundle(tabOf(sender), data))
  onMessage('preventRedirectsOnce', async ({ data, sender }) => {
    if (isSameSite(data, sender.url ?? '')) await preventRedirectsOnce(data)
  })
  onMessage('openReaderHere', ({ sender }) => openReader(tabOf(sender)))
  onMessage('openSupportHere', ({ sender }) => openSupport(tabOf(sender)))
  onMessage('openReaderIn', ({ data, sender }) => {
    if (!isOwnPage(sender)) throw new Error('Only pages of Truce may name a tab')
    return openReader(data)
  })
}

function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new Error('A message from a page must come from a tab')
  return tab.id
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false
}
