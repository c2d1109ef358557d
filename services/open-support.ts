import { browser } from 'wxt/browser'
import { waitForAddress } from '@/bridge/tabs'
import { BLOCKERS, type BlockerId } from '@/core/support/blockers'
import type { DetectedBlockers } from './detect-blockers'

/** Says in the address of the support page that the site is or was supported: its ads may be let through. */
export const WAS_SUPPORTED = 'supported'

/** Opens the page that explains how to allow the ads of a tab's site, in a tab next to it. Offered where it is or was supported. */
export async function openSupport(tabId: number): Promise<void> {
  const url = `${browser.runtime.getURL('/support.html')}?tab=${tabId}&${WAS_SUPPORTED}`
  const { index } = await browser.tabs.get(tabId)
  const tab = { url, index: index + 1 }
  // Firefox for Android knows no opener of a tab, and a browser refuses what it does not know.
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/create
  await browser.tabs.create({ ...tab, openerTabId: tabId }).catch(() => browser.tabs.create(tab))
}

/** The same for the page at an address, where no tab shows it: the steps are about a tab, and check whether its ads load. */
export async function openSupportFor(url: string): Promise<void> {
  const { id } = await browser.tabs.create({ url })
  if (id === undefined) return
  await waitForAddress(id)
  await openSupport(id)
}

/**
 * Address of a blocker's page that allows the ads of a tab's site, or else of its settings; undefined where the browser
 * does not tell it.
 */
export function blockerPage(
  blocker: BlockerId,
  tabId: number,
  { optionsUrls }: Pick<DetectedBlockers, 'optionsUrls'>,
): string | undefined {
  const settings = optionsUrls[blocker]
  const { pageForTab } = BLOCKERS[blocker]
  if (!settings || !pageForTab) return settings
  return new URL(`/${pageForTab.replace('{tab}', String(tabId))}`, settings).href
}

/** Address of a blocker's list of allowed sites; undefined where it is not known. */
export function blockerListPage(
  blocker: BlockerId,
  { optionsUrls }: Pick<DetectedBlockers, 'optionsUrls'>,
): string | undefined {
  const settings = optionsUrls[blocker]
  const { allowlistPage } = BLOCKERS[blocker]
  return settings && allowlistPage && new URL(`/${allowlistPage}`, settings).href
}
