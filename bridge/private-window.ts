import { browser } from 'wxt/browser'
import type { TabAddress } from './tabs'

/** Thrown where a choice was made for a private window's tab: such a choice is stored nowhere. */
export class PrivateWindowError extends Error {
  override name = 'PrivateWindowError'
}

/** @throws PrivateWindowError for a tab in a private window */
export function refusePrivate(tab: TabAddress | undefined): void {
  if (tab?.isPrivate) throw new PrivateWindowError('Nothing is stored of a private window')
}

/**
 * The same for the page of Truce that this runs in.
 *
 * @throws PrivateWindowError
 */
export async function refuseInPrivateWindow(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.incognito) throw new PrivateWindowError('Nothing is stored of a private window')
}
