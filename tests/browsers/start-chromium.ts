import { realpath } from 'node:fs/promises'
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core'
import { ChromiumPage } from './chromium-page.ts'
import { DEFAULT_VIEWPORT, type Driver, type StartOptions, Unsupported } from './driver.ts'
import { DriverPage } from './driver-page.ts'
import { findBrowser } from './find-browser.ts'
import {
  isAllowedPrivately,
  openPrivateWindow,
  readActiveTab,
  readBadge,
  readShortcut,
  readSuggestedKey,
} from './in-extension.ts'
import type { RemoteFunction } from './page-backend.ts'
import { pressKeys } from './press-keys.ts'
import { until, type WaitOptions } from './until.ts'

/** A file every build has that shows nothing and runs nothing, but has the extension's APIs. */
const BARE_DOCUMENT = 'manifest.json'

/** https://www.chromium.org/developers/how-tos/run-chromium-with-flags/ */
const FORGETTING = '--disable-features=BackForwardCache'

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
  // Its sandbox cannot start as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** Starts Chromium with the extension; see `launch`. */
export async function startChromium(options: StartOptions): Promise<Driver> {
  const others = options.otherAddons ?? []
  const viewport = options.viewport === undefined ? DEFAULT_VIEWPORT : options.viewport
  const raw = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [...others, options.extensionDir],
    defaultViewport: viewport && { hasTouch: viewport.isMobile === true, ...viewport },
    args: [
      ...ARGS,
      ...(options.forgetsLeftPages ? [FORGETTING] : []),
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
    ...(options.blocksWindows && { ignoreDefaultArgs: ['--disable-popup-blocking'] }),
    // The words of extensions follow the environment, not `--lang` alone.
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language } }),
    // A stop by Ctrl-C is the caller's to handle, so that it can say what happened.
    handleSIGINT: false,
  })
  try {
    const folder = await realpath(options.extensionDir)
    const extension = await until('the extension to be installed', async () => {
      const extensions = [...(await raw.extensions()).values()]
      const found = extensions.find((candidate) => candidate.path === folder)
      return found ?? (others.length === 0 && extensions[0])
    })
    return new Chromium(raw, extension, options)
  } catch (error) {
    await raw.close()
    throw error
  }
}

class Chromium implements Driver {
  readonly name = 'chromium'
  readonly raw: Browser
  readonly extensionOrigin: string
  readonly #extension: Extension
  readonly #options: StartOptions
  readonly #pages = new WeakMap<Page, DriverPage>()
  #bare: Promise<DriverPage> | undefined

  constructor(raw: Browser, extension: Extension, options: StartOptions) {
    this.raw = raw
    this.extensionOrigin = `chrome-extension://${extension.id}/`
    this.#extension = extension
    this.#options = options
  }

  async newPage(url?: string): Promise<DriverPage> {
    const page = await this.#wrap(await this.raw.newPage())
    if (url) await page.goto(url)
    return page
  }

  async newWindow(): Promise<DriverPage> {
    return this.#wrap(await this.raw.newPage({ type: 'window' }))
  }

  async openPrivately(url: string): Promise<DriverPage> {
    await this.#inSettings(allowPrivately, this.#extension.id)
    // The former one went with the extension's start.
    this.#bare = undefined
    await until('Truce to be there again', async () => {
      try {
        return await this.evaluateInExtension(isAllowedPrivately)
      } catch {
        this.#bare = undefined
        return false
      }
    })
    await this.evaluateInExtension(openPrivateWindow, url)
    return this.waitForPage((open) => open === url)
  }

  openExtensionPage(path: string): Promise<DriverPage> {
    return this.newPage(this.extensionOrigin + path)
  }

  waitForPage(accepts: (url: string) => boolean, options?: WaitOptions): Promise<DriverPage> {
    return until(
      'a tab to open',
      async () => {
        const page = (await this.raw.pages()).find((candidate) => accepts(candidate.url()))
        return page && this.#wrap(page)
      },
      options,
    )
  }

  async tabIdOf(page: DriverPage): Promise<number> {
    // Told by being in front rather than by URL, which two tabs can share and which the extension
    // does not see without access to the site.
    return until('the tab to come to the front', async () => {
      await page.bringToFront()
      if (await page.evaluate(() => document.visibilityState !== 'visible')) return
      return this.evaluateInExtension(readActiveTab)
    })
  }

  async evaluateInExtension<A extends unknown[], R>(
    fn: RemoteFunction<A, R>,
    ...args: A
  ): Promise<R> {
    this.#bare ??= this.#openBareDocument()
    return (await this.#bare).evaluate(fn, ...args)
  }

  badge(tabId: number): Promise<{ text: string; title: string }> {
    return this.evaluateInExtension(readBadge, tabId)
  }

  async killWorker(): Promise<void> {
    const before = this.#workerTargets()
    for (const worker of await this.#extension.workers()) await worker.close()
    // An event may wake a new one at once; what matters is that the old one's memory is gone.
    await until('the service worker to stop', async () => {
      const now = this.#workerTargets()
      return !before.some((target) => now.includes(target))
    })
  }

  async isWorkerRunning(): Promise<boolean> {
    return this.#workerTargets().length > 0
  }

  #workerTargets(): Target[] {
    return this.raw
      .targets()
      .filter(
        (target) =>
          target.type() === 'service_worker' && target.url().startsWith(this.extensionOrigin),
      )
  }

  async triggerAction(page: DriverPage): Promise<void> {
    await page.bringToFront()
    await this.#extension.triggerAction(page.raw)
  }

  /**
   * DevTools' keys never reach extension commands, so these are the display server's (XTEST). An
   * extension loaded over DevTools has been given no keys; it gets its suggested ones first.
   */
  async runCommand(command: string): Promise<void> {
    if (this.#options.headless ?? true) {
      throw new Unsupported('Chromium takes keyboard commands from a display only, not headless')
    }
    let shortcut = await this.evaluateInExtension(readShortcut, command)
    if (!shortcut) {
      shortcut = await this.evaluateInExtension(readSuggestedKey, command)
      await this.#inSettings(assignKeys, this.#extension.id, command, shortcut)
    }
    await pressKeys(shortcut)
  }

  async clickContextMenu(): Promise<void> {
    throw new Unsupported("Chromium's context menu cannot be opened by a driver")
  }

  async withholdSiteAccess(): Promise<void> {
    await this.#inSettings(withholdHosts, this.#extension.id)
  }

  close(): Promise<void> {
    return this.raw.close()
  }

  /** Runs a function in the browser's own extension settings, behind the reader's tab. */
  async #inSettings<A extends unknown[], R>(fn: RemoteFunction<A, R>, ...args: A): Promise<R> {
    const page = await this.#wrap(await this.raw.newPage({ background: true }))
    await page.goto('chrome://extensions')
    try {
      return await page.evaluate(fn, ...args)
    } finally {
      await page.close()
    }
  }

  async #openBareDocument(): Promise<DriverPage> {
    const page = await this.#wrap(await this.raw.newPage({ background: true }))
    await page.goto(this.extensionOrigin + BARE_DOCUMENT)
    return page
  }

  async #wrap(raw: Page): Promise<DriverPage> {
    let page = this.#pages.get(raw)
    if (!page) {
      const { colorScheme = 'light', reducedMotion = false } = this.#options
      await raw.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: colorScheme },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
      ])
      page = new DriverPage(raw, new ChromiumPage(raw))
      this.#pages.set(raw, page)
    }
    return page
  }
}

/** The API of the browser's own extension settings, as far as it is needed here. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string
      hostAccess?: string
      incognitoAccess?: boolean
    }): Promise<void>
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
    updateExtensionCommand(change: {
      extensionId: string
      commandName: string
      keybinding: string
    }): Promise<void>
  }
}

async function withholdHosts(extensionId: string): Promise<void> {
  await chrome.developerPrivate.updateExtensionConfiguration({
    extensionId,
    hostAccess: 'ON_CLICK',
  })
}

/** Unpacked, it would not be started again but in the developer mode. */
async function allowPrivately(extensionId: string): Promise<void> {
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true })
}

async function assignKeys(extensionId: string, commandName: string, keybinding: string) {
  await chrome.developerPrivate.updateExtensionCommand({ extensionId, commandName, keybinding })
}
