import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { quietly } from '@/bridge/quietly'
import { isWebUrl } from '@/core/address/is-web-url'
import { EVERYWHERE } from '@/core/sites/everywhere'
import { openReader, readerUrl } from '@/services/open-reader'
import { announceFailure } from './announce-failure'
import type { MissingApi } from './missing-api'

/** Also the name of the command in the manifest. */
const OPEN_READER = 'open-reader'

const OPEN_LINK = 'open-link'

/**
 * The reader view by context menu and keyboard, where the browser has them.
 *
 * @returns what it has not: Firefox for Android has neither
 */
export function offerReader(): MissingApi[] {
  return [...offerMenuItems(), ...offerShortcut()]
}

function offerMenuItems(): MissingApi[] {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus
  if (!menus) return ['contextMenus']
  browser.runtime.onInstalled.addListener(() => void quietly(addMenuItems(menus)))
  menus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === OPEN_READER) void quietly(openReaderOrSay(tab?.id))
    if (menuItemId === OPEN_LINK && isWebUrl(linkUrl)) void quietly(openLink(linkUrl, tab))
  })
  return []
}

function offerShortcut(): MissingApi[] {
  const commands: typeof browser.commands | undefined = browser.commands
  if (!commands) return ['commands']
  commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_READER) void quietly(openReaderOrSay(tab?.id))
  })
  return []
}

async function addMenuItems(menus: typeof browser.contextMenus): Promise<void> {
  // Firefox keeps the items of an event page through an update, and refuses an id that exists:
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus/create
  await menus.removeAll()
  menus.create({
    id: OPEN_READER,
    title: i18n.t('command.openReader'),
    contexts: ['page', 'action'],
  })
  menus.create({
    id: OPEN_LINK,
    title: i18n.t('command.openLink'),
    contexts: ['link'],
    targetUrlPatterns: EVERYWHERE,
  })
}

/** The reader page takes the article from its page by itself, and says which one it is meanwhile. */
async function openLink(url: string, tab: { id?: number | undefined; index: number } | undefined) {
  await browser.tabs.create({
    url: readerUrl(url),
    ...(tab?.id !== undefined && { index: tab.index + 1, openerTabId: tab.id }),
  })
}

/** No page of Truce is open after these, so a failure is announced in the page or at the icon. */
async function openReaderOrSay(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return
  await announceFailure(tabId, await openReader(tabId))
}
