import { browser } from 'wxt/browser'
import { isWebUrl } from '@/core/address/is-web-url'

/** A tab and its address, which is undefined without access to its site. */
export interface TabAddress {
  id: number
  url: string | undefined
  /** The page is still arriving. */
  isLoading: boolean
  /** The tab is in a private window: nothing is stored of it. */
  isPrivate: boolean
}

/**
 * The tab a page of Truce is about: the one named by `?tab=<tabId>` in that page's address, else the active tab of the
 * window.
 */
export async function findTab(search: string): Promise<TabAddress | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') || Number.NaN)
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  return tab?.id === undefined
    ? undefined
    : { id: tab.id, url: tab.url, isLoading: tab.status === 'loading', isPrivate: tab.incognito }
}

/**
 * Calls back whenever a tab's page has arrived.
 *
 * @returns stops it
 */
export function onTabLoaded(tabId: number, act: () => void): () => void {
  const listener = (changed: number, { status }: { status?: string }) => {
    if (changed === tabId && status === 'complete') act()
  }
  browser.tabs.onUpdated.addListener(listener)
  return () => browser.tabs.onUpdated.removeListener(listener)
}

/** Waits until a new tab has left the empty page for the one it was opened for. Never where it is closed before. */
export function waitForAddress(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const look = async (changed: number) => {
      if (changed !== tabId) return
      const tab = await browser.tabs.get(tabId).catch(() => undefined)
      if (!isWebUrl(tab?.url)) return
      browser.tabs.onUpdated.removeListener(look)
      resolve()
    }
    browser.tabs.onUpdated.addListener(look)
    void look(tabId)
  })
}

/** Opens an address in a new tab, in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** Brings a tab to the front. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true })
}

/** Opens Truce's settings in a tab. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
}
