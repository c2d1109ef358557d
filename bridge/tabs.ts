import { browser } from 'wxt/browser'
import { requestReader } from './reader-requests'

/** A tab as far as Truce may know it; without access to its site it has no address. */
export interface KnownTab {
  id: number
  url: string | undefined
}

/**
 * The tab a page of Truce is about: the one named by `?tab=<tabId>` in its own address, else the active tab
 * of the window.
 */
export async function findTab(search: string): Promise<KnownTab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') || Number.NaN)
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url }
}

/**
 * Leads the tab of a page of Truce to a web page, and has that opened in the reader view as soon as it can be read.
 *
 * @param step whether the page left behind stays a step of the tab's history
 */
export async function openInReader(url: string, step: 'assign' | 'replace'): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await requestReader(tab.id)
  location[step](url)
}

/** Opens an address in a tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** Brings a tab to the front. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true })
}

/** Opens one of Truce's own pages in a tab. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
}
