import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { quietly } from '@/bridge/quietly'
import { openReader } from '@/services/open-reader'
import { announceFailure } from './announce-failure'

/** Also the name of the command in the manifest. */
const OPEN_READER = 'open-reader'

/** The reader view by context menu and keyboard. */
export function offerReader(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // Firefox keeps the items of an event page through an update, and refuses an id that exists:
    // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus/create
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({
      id: OPEN_READER,
      title: i18n.t('command.openReader'),
      contexts: ['page', 'action'],
    })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN_READER) void quietly(openReaderOrSay(tab?.id))
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_READER) void quietly(openReaderOrSay(tab?.id))
  })
}

/** No page of Truce is open after these, so a failure is announced in the page or at the icon. */
async function openReaderOrSay(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return
  await announceFailure(tabId, await openReader(tabId))
}
