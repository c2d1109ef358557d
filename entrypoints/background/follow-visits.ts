import { browser } from 'wxt/browser'
import { watchSites } from '@/bridge/policy-store'
import { quietly } from '@/bridge/quietly'
import { forgetOriginals, takeReaderRequest } from '@/bridge/reader-requests'
import { isWebUrl } from '@/core/address/is-web-url'
import { meetVisit } from '@/services/meet-visit'
import { announceFailure } from './announce-failure'

/** Opens the reader view where a reader wished it beforehand: for one page, or for all articles of a site. */
export function followVisits(): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (isWebUrl(url)) void quietly(onVisit(tabId, url))
  })
  browser.tabs.onRemoved.addListener((tabId) => void quietly(takeReaderRequest(tabId)))
  // Switched off, it leaves nothing behind.
  watchSites((sites) => void quietly(forgetOriginals((site) => !sites[site]?.alwaysReader)))
}

async function onVisit(tabId: number, url: string): Promise<void> {
  const result = await meetVisit(tabId, url)
  if (result) await announceFailure(tabId, result)
}
