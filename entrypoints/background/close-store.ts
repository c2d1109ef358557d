import { browser } from 'wxt/browser'

/**
 * Keeps the reader's choices for all sites from the processes of web pages: no content script of Truce reads the store,
 * and one of a page's compromised process need not. Firefox knows no such levels, and lets its content scripts read.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel
 */
export function closeStore(): void {
  for (const area of [browser.storage.local, browser.storage.sync])
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
