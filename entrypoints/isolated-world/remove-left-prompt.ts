import { openShadow } from '@/bridge/open-shadow'

/**
 * Takes what a former version of Truce shows in a page out of it. Firefox ends that version's scripts with an update, so
 * nobody would answer a press there, and brings the new version's scripts into the page. Before a page has run, it does
 * nothing: there is no element yet.
 *
 * Firefox alone calls it, and shows a script of an extension none of what a page puts in place of these methods:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts
 */
export function removeLeftPrompt(document: Document): void {
  for (const host of document.querySelectorAll('[popover]'))
    if (openShadow(host)?.querySelector('.truce')) host.remove()
}
