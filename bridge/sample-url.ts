import { browser } from 'wxt/browser'

/** Where the sample page is: the only page of Truce's own whose article the reader view shows. */
export function sampleUrl(): string {
  return browser.runtime.getURL('/sample.html')
}
