import { browser } from 'wxt/browser'
import { injectGuard } from '@/bridge/inject-scripts'
import { sendMessage } from '@/bridge/messages'
import { watchSettings, watchSites } from '@/bridge/policy-store'
import { quietly } from '@/bridge/quietly'
import { showBadge } from '@/bridge/show-badge'
import { changedSites } from '@/core/sites/changed-sites'
import { keysFor, siteKey } from '@/core/sites/site-key'
import { policyOf } from '@/services/policy-of'

/** Lets open pages and the toolbar icon follow the reader's choices, wherever they were made. */
export function followPolicies(): void {
  watchSites((after, before) => {
    const changed = changedSites(before, after)
    void quietly(tellTabs((url) => keysFor(url).some((key) => changed.has(key))))
  })
  watchSettings(() => void quietly(tellTabs(() => true)))

  // The browser forgets a tab's badge when the tab goes elsewhere.
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status && siteKey(url)) void quietly(updatePage(tabId, url))
  })
}

async function tellTabs(isConcerned: (url: string | undefined) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({})
  const updates = tabs.map(async ({ id, url }) => {
    if (id === undefined || !siteKey(url) || !isConcerned(url)) return
    const { support } = await policyOf(url)
    await showBadge(id, support ? 'supported' : 'quiet')
    await quietly(sendMessage('policyChanged', undefined, id))
  })
  await Promise.allSettled(updates)
}

async function updatePage(tabId: number, url: string | undefined): Promise<void> {
  const { support, whenNotice, pointed } = await policyOf(url)
  if (support) await showBadge(tabId, 'supported')
  // The sentinel would not suspect what the reader pointed at, or there had been no need to point.
  else if (pointed.length > 0 && whenNotice !== 'leave') await injectGuard(tabId)
}
