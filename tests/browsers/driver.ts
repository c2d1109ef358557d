import type { Browser } from 'puppeteer-core'
import type { DriverPage } from './driver-page.ts'
import type { BrowserName } from './find-browser.ts'
import { findBuild, hasWelcome } from './find-build.ts'
import type { RemoteFunction, Viewport } from './page-backend.ts'
import type { WaitOptions } from './until.ts'

/** Truce's id on addons.mozilla.org, which Firefox knows the extension by. */
export const GECKO_ID = 'truce@truce-extension.org'

/** How a browser is started; everything has a default fit for tests. */
export interface LaunchOptions {
  /** False shows the browser's window; default true. */
  headless?: boolean
  /** The size of every page; null lets the window decide. Default 1280 x 800. */
  viewport?: Viewport | null
  /** What pages see as the reader's preference; default light. */
  colorScheme?: 'light' | 'dark'
  /** Pages see a reader who wants no animations, so that none is caught half-way; default false. */
  reducedMotion?: boolean
  /** The unpacked extension; default the project's build for that browser. */
  extensionDir?: string
  /** Firefox grants what an extension asks for without a question to the reader; default false. */
  grantsPermissions?: boolean
  /** Blocks windows that nobody asked for, as browsers do unless they are driven; default false. */
  blocksWindows?: boolean
  /** The language that the browser speaks, as a tag; Chromium's on Linux only. Default this machine's. */
  language?: string
  /** Leaves the welcome page open that Truce shows after its installation; default false. */
  keepWelcome?: boolean
  /** The browser keeps no page that was left for Back, so that memory tells of open pages alone; default false. */
  forgetsLeftPages?: boolean
  /** Folders of other add-ons to install before Truce; Firefox only. Default none. */
  otherAddons?: readonly string[]
}

/** Launch options with the extension's folder known. */
export type StartOptions = LaunchOptions & { extensionDir: string }

/** The default of `LaunchOptions.viewport`: a small laptop. */
export const DEFAULT_VIEWPORT: Viewport = { width: 1280, height: 800 }

/** A browser with the extension; the same interface for both browsers. */
export interface Driver {
  readonly name: BrowserName
  /** The browser as puppeteer knows it, for what this interface leaves out. */
  readonly raw: Browser
  /** `chrome-extension://…/` or `moz-extension://…/`, with the slash. */
  readonly extensionOrigin: string
  /** Opens a tab, in front, and goes to `url` when one is given. */
  newPage(url?: string): Promise<DriverPage>
  /** Opens an empty tab in a window of its own: several are painted side by side, tabs of one window are not. */
  newWindow(): Promise<DriverPage>
  /** Lets Truce run in private windows, for which browsers start it anew, and opens an address in one. */
  openPrivately(url: string): Promise<DriverPage>
  /** Opens one of the extension's own pages (`popup.html?tab=3`) in a tab, in front. */
  openExtensionPage(path: string): Promise<DriverPage>
  /** The open tab whose URL passes the test, as soon as there is one: for tabs Truce opens itself. */
  waitForPage(accepts: (url: string) => boolean, options?: WaitOptions): Promise<DriverPage>
  /** The WebExtension tab id of a page. */
  tabIdOf(page: DriverPage): Promise<number>
  /**
   * Runs a self-contained function in a bare document of the extension, where `chrome` has every
   * API. It neither wakes the background nor is a popup.
   */
  evaluateInExtension<A extends unknown[], R>(fn: RemoteFunction<A, R>, ...args: A): Promise<R>
  /** What the toolbar button of a tab shows. */
  badge(tabId: number): Promise<{ text: string; title: string }>
  /** Stops the background (service worker, event page) as the browser does when it idles. */
  killWorker(): Promise<void>
  /** Whether the background runs at this moment; asking does not wake it. */
  isWorkerRunning(): Promise<boolean>
  /** Presses the toolbar button on a page, which also gives `activeTab`. */
  triggerAction(page: DriverPage): Promise<void>
  /** Fires a keyboard command on the page in front. Throws `Unsupported` where keys cannot be sent. */
  runCommand(command: string): Promise<void>
  /** Clicks the extension's item in the page's context menu. Throws `Unsupported` in Chromium. */
  clickContextMenu(page: DriverPage, label: string): Promise<void>
  /** Takes the access to all sites away, as a reader can in the browser's extension settings. */
  withholdSiteAccess(): Promise<void>
  /** Closes the browser; its profile is thrown away. */
  close(): Promise<void>
}

/** Thrown for what a browser cannot do when driven; a test skips itself with this message. */
export class Unsupported extends Error {
  override name = 'Unsupported'
}

/**
 * Starts a browser with a fresh profile and Truce installed, cut off from every host but this
 * machine. Rejects when the browser or the build is missing, saying how to get it.
 */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const extensionDir = options.extensionDir ?? (await findBuild(name))
  const driver = await start(name, { ...options, extensionDir })
  try {
    // The welcome page opens asynchronously. Awaited, so that it does not disturb a test.
    if (await hasWelcome(extensionDir)) {
      const welcome = await driver.waitForPage(
        (url) => url === `${driver.extensionOrigin}welcome.html`,
      )
      if (!options.keepWelcome) await welcome.close()
    }
    return driver
  } catch (error) {
    await driver.close()
    throw error
  }
}

async function start(name: BrowserName, options: StartOptions): Promise<Driver> {
  // Loaded on demand, so that a run in one browser never pays for the other.
  if (name === 'chromium') return (await import('./start-chromium.ts')).startChromium(options)
  return (await import('./start-firefox.ts')).startFirefox(options)
}
