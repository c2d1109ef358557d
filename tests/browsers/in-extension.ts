import type { Browser } from 'wxt/browser'

/** These functions are sent as text into a document of the extension, where this is the API. */
declare const chrome: {
  storage: {
    local: { clear(): Promise<void>; set(items: object): Promise<void> }
    session: { clear(): Promise<void> }
  }
  action: {
    getBadgeText(details: { tabId: number }): Promise<string>
    getTitle(details: { tabId: number }): Promise<string>
  }
  commands: { getAll(): Promise<Browser.commands.Command[]> }
  runtime: {
    getManifest(): { commands?: Record<string, { suggested_key?: { default?: string } }> }
  }
  tabs: {
    query(query: Browser.tabs.QueryInfo): Promise<Browser.tabs.Tab[]>
    getCurrent(): Promise<Browser.tabs.Tab | undefined>
    remove(ids: number[]): Promise<void>
  }
  extension: { isAllowedIncognitoAccess(): Promise<boolean> }
  windows: { create(details: { url: string; incognito: boolean }): Promise<unknown> }
}

/** What a tab's toolbar button shows. */
export async function readBadge(tabId: number): Promise<{ text: string; title: string }> {
  return {
    text: await chrome.action.getBadgeText({ tabId }),
    title: await chrome.action.getTitle({ tabId }),
  }
}

/** The keys a command has now, such as `Alt+Shift+R`; empty when it has none. */
export async function readShortcut(command: string): Promise<string> {
  const commands = await chrome.commands.getAll()
  return commands.find((candidate) => candidate.name === command)?.shortcut ?? ''
}

/** The keys that the manifest suggests for a command. */
export function readSuggestedKey(command: string): string {
  const keys = chrome.runtime.getManifest().commands?.[command]?.suggested_key?.default
  if (!keys) throw new Error(`The manifest suggests no keys for the command ${command}`)
  return keys
}

/** The id of the tab in front. */
export async function readActiveTab(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id
}

/** Whether Truce may run in private windows. */
export function isAllowedPrivately(): Promise<boolean> {
  return chrome.extension.isAllowedIncognitoAccess()
}

/** Opens an address in a private window. */
export async function openPrivateWindow(url: string): Promise<void> {
  await chrome.windows.create({ url, incognito: true })
}

/** Forgets every choice, as on the first day. */
export function clearStore(): Promise<void> {
  return chrome.storage.local.clear()
}

/** Forgets what lasts as long as the browser runs, too, and closes every tab but the one that this runs in. */
export async function startAfresh(): Promise<void> {
  await chrome.storage.local.clear()
  await chrome.storage.session.clear()
  const own = await chrome.tabs.getCurrent()
  const others = (await chrome.tabs.query({})).flatMap(({ id }) =>
    id === own?.id ? [] : (id ?? []),
  )
  await chrome.tabs.remove(others)
}

/** Fills the store to the last byte, as far as the browser sets it a limit. */
export async function fillStore(): Promise<void> {
  for (let size = 10_485_760; size >= 1; size = Math.floor(size / 2)) {
    await chrome.storage.local.set({ [`filling${size}`]: 'x'.repeat(size) }).catch(() => {})
  }
}
