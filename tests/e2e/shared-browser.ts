import { type Driver, launch } from '../browsers/driver.ts'
import type { BrowserName } from '../browsers/find-browser.ts'
import { startAfresh } from '../browsers/in-extension.ts'

/**
 * One browser for all files whose tests start it without options: a start takes Firefox seven seconds. The files of
 * one browser run in one process, one after the other (`isolate: false` in vitest.config.ts); puppeteer closes the
 * browser with that process.
 */
const shared = globalThis as { truceBrowser?: Promise<Driver> }

/** The browser as a file finds it: no stored choice, no article, no tab of an earlier file. */
export async function shareBrowser(name: BrowserName): Promise<Driver> {
  shared.truceBrowser ??= launch(name)
  const browser = await shared.truceBrowser
  await browser.evaluateInExtension(startAfresh)
  return browser
}
