import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { DEFAULT_VIEWPORT, type Driver, GECKO_ID, type StartOptions } from './driver.ts'
import { DriverPage } from './driver-page.ts'
import { findBrowser } from './find-browser.ts'
import { Bidi, type ContextId } from './firefox-bidi.ts'
import { FirefoxPage } from './firefox-page.ts'
import * as privileged from './firefox-privileged.ts'
import { isAllowedPrivately, openPrivateWindow, readBadge, readShortcut } from './in-extension.ts'
import type { RemoteFunction } from './page-backend.ts'
import { until, type WaitOptions } from './until.ts'

/** Firefox gives each profile's extensions a random host name; a fixed one makes URLs known. */
const HOST = '6f3a1d52-8c1e-4a57-9b1e-2f1d0c7a5e10'

/** A file every build has that shows nothing and runs nothing, but has the extension's APIs. */
const BARE_DOCUMENT = 'icon/16.png'

/** The content side of `prefers-color-scheme`; 2 would be the system's. */
const COLOR_SCHEMES = { dark: 0, light: 1 } as const

/** A proxy without a server: every host but this machine is unreachable. */
const DEAD_PROXY = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
}

/** What Firefox would ask the network for by itself, beyond what puppeteer switches off. */
const QUIET = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
}

/** Starts Firefox with the extension as a temporary add-on; see `launch`. */
export async function startFirefox(options: StartOptions): Promise<Driver> {
  const viewport = options.viewport === undefined ? DEFAULT_VIEWPORT : options.viewport
  const raw = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: options.headless ?? true,
    // Firefox has no mobile emulation: only the size is taken.
    defaultViewport: viewport && { width: viewport.width, height: viewport.height },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      ...DEAD_PROXY,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
      'layout.css.prefers-color-scheme.content-override':
        COLOR_SCHEMES[options.colorScheme ?? 'light'],
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      'extensions.webextOptionalPermissionPrompts': !options.grantsPermissions,
      ...(options.blocksWindows && { 'dom.disable_open_during_load': true }),
      ...(options.forgetsLeftPages && { 'browser.sessionhistory.max_total_viewers': 0 }),
    },
    // A stop by Ctrl-C is the caller's to handle, so that it can say what happened.
    handleSIGINT: false,
  })
  try {
    const firefox = new Firefox(raw)
    if (options.language) await firefox.speak(options.language)
    for (const folder of [...(options.otherAddons ?? []), options.extensionDir])
      await raw.installExtension(folder)
    return firefox
  } catch (error) {
    await raw.close()
    throw error
  }
}

class Firefox implements Driver {
  readonly name = 'firefox'
  readonly raw: Browser
  readonly extensionOrigin = `moz-extension://${HOST}/`
  readonly #bidi: Bidi
  readonly #pages = new WeakMap<Page, DriverPage>()
  #bare: Promise<DriverPage> | undefined
  #window: Promise<ContextId> | undefined

  constructor(raw: Browser) {
    this.raw = raw
    this.#bidi = new Bidi(raw)
  }

  /** Has extensions that are installed from now on speak a language. */
  speak(language: string): Promise<void> {
    return this.#callPrivileged(privileged.speak, language)
  }

  async newPage(url?: string): Promise<DriverPage> {
    const page = this.#wrap(await this.raw.newPage())
    if (url) await page.goto(url)
    return page
  }

  async newWindow(): Promise<DriverPage> {
    return this.#wrap(await this.raw.newPage({ type: 'window' }))
  }

  async openPrivately(url: string): Promise<DriverPage> {
    await this.#callPrivileged(privileged.allowPrivately, GECKO_ID)
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
        for (const raw of await this.raw.pages()) {
          const page = this.#wrap(raw)
          // A tab on its way to another page cannot answer; the next round asks it again.
          if (accepts(await page.url().catch(() => ''))) return page
        }
        return undefined
      },
      options,
    )
  }

  async tabIdOf(page: DriverPage): Promise<number> {
    await page.bringToFront()
    return this.#callPrivileged(privileged.selectedTabId, GECKO_ID)
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
    // One that is just starting cannot be stopped yet.
    await until(
      'the background to stop',
      async () =>
        (await this.#callPrivileged(privileged.terminateBackground, GECKO_ID)) === 'stopped',
    )
  }

  async isWorkerRunning(): Promise<boolean> {
    return (await this.#callPrivileged(privileged.backgroundState, GECKO_ID)) !== 'stopped'
  }

  async triggerAction(page: DriverPage): Promise<void> {
    await page.bringToFront()
    await this.#callPrivileged(privileged.triggerAction, GECKO_ID)
  }

  async runCommand(command: string): Promise<void> {
    const shortcut = await this.evaluateInExtension(readShortcut, command)
    if (!shortcut) throw new Error(`The command ${command} has no keys`)
    await this.#callPrivileged(privileged.pressShortcut, GECKO_ID, shortcut)
  }

  async clickContextMenu(page: DriverPage, label: string): Promise<void> {
    await page.bringToFront()
    await page.raw.mouse.click(1, 1, { button: 'right' })
    await until(`the context menu to show "${label}"`, () =>
      this.#callPrivileged(privileged.chooseContextMenuItem, label),
    )
  }

  async withholdSiteAccess(): Promise<void> {
    await this.#callPrivileged(privileged.removeOrigins, GECKO_ID)
  }

  close(): Promise<void> {
    return this.raw.close()
  }

  async #callPrivileged<A extends unknown[], R>(fn: RemoteFunction<A, R>, ...args: A): Promise<R> {
    this.#window ??= this.#findWindow()
    return this.#bidi.call<R>(await this.#window, fn, args)
  }

  async #findWindow(): Promise<ContextId> {
    const { contexts } = await this.#bidi.send<{ contexts: { context: ContextId }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    )
    const [window] = contexts
    if (!window) throw new Error('Firefox shows no window of its own to WebDriver')
    return window.context
  }

  async #openBareDocument(): Promise<DriverPage> {
    const page = this.#wrap(await this.raw.newPage({ background: true }))
    await page.goto(this.extensionOrigin + BARE_DOCUMENT)
    return page
  }

  #wrap(raw: Page): DriverPage {
    let page = this.#pages.get(raw)
    if (!page) {
      page = new DriverPage(raw, new FirefoxPage(this.#bidi, raw))
      this.#pages.set(raw, page)
    }
    return page
  }
}
