import { browser } from 'wxt/browser'
import { BLOCKERS, type BlockerId } from '@/core/support/blockers'
import type { BlockersAtWork } from './blockers-at-work'

/** Opens the steps by which a tab's site is let through, in a tab beside it. */
export async function openSupport(tabId: number): Promise<void> {
  const url = `${browser.runtime.getURL('/support.html')}?tab=${tabId}`
  const { index } = await browser.tabs.get(tabId)
  await browser.tabs.create({ url, index: index + 1, openerTabId: tabId })
}

/**
 * The page of a blocker where a tab's site is let through, or else its settings; undefined where the browser does not
 * say where they are.
 */
export function blockerPage(
  blocker: BlockerId,
  tabId: number,
  { optionsUrls }: Pick<BlockersAtWork, 'optionsUrls'>,
): string | undefined {
  const settings = optionsUrls[blocker]
  const { pageForTab } = BLOCKERS[blocker]
  if (!settings || !pageForTab) return settings
  return new URL(`/${pageForTab.replace('{tab}', String(tabId))}`, settings).href
}

/** A blocker's list of allowed sites, where it has a page of its own. */
export function blockerListPage(
  blocker: BlockerId,
  { optionsUrls }: Pick<BlockersAtWork, 'optionsUrls'>,
): string | undefined {
  const settings = optionsUrls[blocker]
  const { allowlistPage } = BLOCKERS[blocker]
  return settings && allowlistPage && new URL(`/${allowlistPage}`, settings).href
}
