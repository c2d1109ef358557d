import { browser } from 'wxt/browser'
import { watchSites } from '@/bridge/policy-store'
import { quietly } from '@/bridge/quietly'
import { forgetOriginals, takeReaderRequest } from '@/bridge/reader-requests'
import { isWebUrl } from '@/core/address/is-web-url'
import { openReaderOnVisit } from '@/services/open-reader-on-visit'
import { announceFailure } from './announce-failure'

/** Opens the reader view where a reader wished it beforehand: for one page, or for all articles of a site. */
export function followVisits(): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (isWebUrl(url)) void quietly(meet(tabId, url))
  })
  browser.tabs.onRemoved.addListener((tabId) => void quietly(takeReaderRequest(tabId)))
  // Switched off, it leaves nothing behind.
  watchSites((sites) => void quietly(forgetOriginals((site) => !sites[site]?.alwaysReader)))
}

async function meet(tabId: number, url: string): Promise<void> {
  const result = await openReaderOnVisit(tabId, url)
  if (result) await announceFailure(tabId, result)
}
