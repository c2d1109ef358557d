/**
 * Functions that run in Firefox's own window (`chrome://browser/content/browser.xhtml`), where the
 * browser's internals are within reach. `--remote-allow-system-access` lists that window in
 * `browsingContext.getTree` under `moz:scope: 'chrome'`; its context id then takes
 * `script.callFunction` like any page's (measured in Firefox ESR 153). Each function is sent as
 * text, so it is self-contained; internals have no types, so what is used is declared here.
 */

interface PrivilegedExtension {
  id: string
  backgroundState: string
  allowedOrigins: { patterns: { pattern: string }[] }
  terminateBackground(): Promise<void>
  apiManager: {
    global: {
      browserActionFor(extension: PrivilegedExtension): { triggerAction(window: Window): void }
      tabTracker: { getId(tab: unknown): number }
    }
  }
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: PrivilegedExtension } }
declare const gBrowser: { selectedTab: unknown }
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: {
      add(id: string, access: object, emitter: PrivilegedExtension): Promise<void>
      remove(id: string, access: object, emitter: PrivilegedExtension): Promise<void>
    }
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> }
  }
}

declare const Services: { locale: { availableLocales: string[]; requestedLocales: string[] } }

interface Panel extends EventTarget {
  state: string
  hidePopup(): void
}

interface Menu extends Element {
  state: string
  activateItem(item: Element): void
}

/** Takes a language for one of Firefox's own, without its language pack: only extensions have words in it. */
export function speak(language: string): void {
  Services.locale.availableLocales = [language, ...Services.locale.availableLocales]
  Services.locale.requestedLocales = [language]
}

/** Stops the event page as idling does, and says what it is right then: the next event may start it again at once. */
export async function terminateBackground(id: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id)
  await extension.terminateBackground()
  return extension.backgroundState
}

/** `running`, `suspending`, `stopped`, `starting`. */
export function backgroundState(id: string): string {
  return WebExtensionPolicy.getByID(id).extension.backgroundState
}

/** Presses the toolbar button on the selected tab; an open popup would only be closed by the press. */
export async function triggerAction(id: string): Promise<void> {
  const panels = [...document.querySelectorAll('panel')] as unknown as Panel[]
  for (const panel of panels.filter(({ state }) => state === 'open')) {
    const hidden = new Promise((resolve) =>
      panel.addEventListener('popuphidden', resolve, { once: true }),
    )
    panel.hidePopup()
    await hidden
  }
  const { extension } = WebExtensionPolicy.getByID(id)
  extension.apiManager.global.browserActionFor(extension).triggerAction(window)
}

/** The WebExtension id of the selected tab. */
export function selectedTabId(id: string): number {
  return WebExtensionPolicy.getByID(id).extension.apiManager.global.tabTracker.getId(
    gBrowser.selectedTab,
  )
}

/** Takes every host permission away, the ones granted at install too. */
export async function removeOrigins(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id)
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  )
  const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern)
  await ExtensionPermissions.remove(id, { origins, permissions: [] }, extension)
}

/** Lets the add-on run in private windows, as the reader's switch in the add-ons' manager does. */
export async function allowPrivately(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id)
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  )
  const access = { permissions: ['internal:privateBrowsingAllowed'], origins: [] }
  await ExtensionPermissions.add(id, access, extension)
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  await (await AddonManager.getAddonByID(id)).reload()
}

/** Fires the key element that the browser made for a shortcut such as `Alt+Shift+R`. */
export function pressShortcut(id: string, shortcut: string): void {
  const parts = shortcut.split('+')
  const key = parts.pop() ?? ''
  const wanted = parts.map((part) => part.toLowerCase()).sort()
  const keyset = `ext-keyset-id-${id.replace(/[^a-z0-9_-]/gi, '_')}`
  const elements = [...document.querySelectorAll(`#${CSS.escape(keyset)} key`)]
  const element = elements.find((candidate) => {
    const modifiers = (candidate.getAttribute('modifiers') ?? '').split(/[\s,]+/).sort()
    const code = candidate.getAttribute('key') ?? candidate.getAttribute('keycode')
    return code === key && modifiers.join() === wanted.join()
  })
  if (!element) throw new Error(`No key element for ${shortcut} in #${keyset}`)
  ;(element as Element & { doCommand(): void }).doCommand()
}

/** Chooses an item of the open context menu; false while the menu is not open or lacks it. */
export function chooseContextMenuItem(label: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as Menu | null
  if (menu?.state !== 'open') return false
  const items = [...menu.querySelectorAll('menuitem')]
  const item = items.find((candidate) => candidate.getAttribute('label') === label)
  if (!item) return false
  menu.activateItem(item)
  return true
}
