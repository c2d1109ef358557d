import type { Browser } from 'wxt/browser'

/** These functions are sent as text into a document of the extension, where this is the API. */
declare const chrome: {
  action: {
    getBadgeText(details: { tabId: number }): Promise<string>
    getTitle(details: { tabId: number }): Promise<string>
  }
  commands: { getAll(): Promise<Browser.commands.Command[]> }
  tabs: { query(query: Browser.tabs.QueryInfo): Promise<Browser.tabs.Tab[]> }
}

/** What a tab's toolbar button shows. */
export async function readBadge(tabId: number): Promise<{ text: string; title: string }> {
  return {
    text: await chrome.action.getBadgeText({ tabId }),
    title: await chrome.action.getTitle({ tabId }),
  }
}

/** The keys of a command, such as `Alt+Shift+R`; empty when it has none. */
export async function readShortcut(command: string): Promise<string> {
  const commands = await chrome.commands.getAll()
  const shortcut = commands.find((candidate) => candidate.name === command)?.shortcut
  if (!shortcut) throw new Error(`The command ${command} has no keys`)
  return shortcut
}

/** The id of the tab in front. */
export async function readActiveTab(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id
}
