import { browser } from 'wxt/browser'
import { type BlockerId, blockerByExtension, worksOn } from '@/core/support/blockers'
import type { BlockerContext, BrowserKind } from '@/core/support/likely-blockers'

/** The page whose reader may have blockers. */
interface Asked {
  /** The site's host. Without it, blockers that work on some sites alone are left out. */
  host?: string | undefined
  /** It is about a private window, where Firefox stops the trackers of others by default. */
  isPrivate?: boolean
}

/** Lets Truce list the installed extensions. An optional permission, requested when the reader wants to know. */
const MANAGEMENT = { permissions: ['management' as const] }

/** What may block ads in this browser, and where each blocker's own settings are. */
export interface DetectedBlockers extends BlockerContext {
  /** The known blockers that are there, including the browser itself where it blocks ads, or may. */
  present: BlockerId[]
  /** The settings page of each installed blocker that has one. */
  optionsUrls: Partial<Record<BlockerId, string>>
}

/** Asks the reader for the permission to list extensions. Needs a user gesture. False when they refuse. */
export async function askForManagement(): Promise<boolean> {
  try {
    return await browser.permissions.request(MANAGEMENT)
  } catch {
    // Firefox for Android has no `management` permission.
    return false
  }
}

/** Browsers that block ads by themselves, or do when switched on. */
const BLOCKING = ['brave', 'opera', 'vivaldi', 'waterfox'] as const

/** What can be found out about ad blockers in this browser. Never rejects; what stays unknown is left out. */
export async function detectBlockers({
  host,
  isPrivate = false,
}: Asked = {}): Promise<DetectedBlockers> {
  const [kind, extensions] = await Promise.all([browserKind(), readExtensions()])
  const found = extensions?.flatMap(({ id, enabled, optionsUrl }) => {
    const blocker = blockerByExtension(id)
    return blocker && enabled && worksOn(blocker, host) ? [{ blocker, optionsUrl }] : []
  })
  const installed = found?.map(({ blocker }) => blocker)
  const urls = found?.flatMap(({ blocker, optionsUrl }) =>
    optionsUrl ? [[blocker, optionsUrl]] : [],
  )
  const isProtected = kind === 'firefox' && isPrivate
  const own = isProtected ? kind : BLOCKING.find((blocking) => blocking === kind)
  return {
    host,
    browser: kind,
    runsManifestV2: kind !== 'other' || !(chromeVersion() >= FIRST_WITHOUT_MV2),
    installed,
    present: [...(installed ?? []), ...(own ? [own] : [])],
    optionsUrls: Object.fromEntries(urls ?? []),
  }
}

async function readExtensions() {
  try {
    if (!(await browser.permissions.contains(MANAGEMENT))) return undefined
    return await browser.management.getAll()
  } catch {
    return undefined
  }
}

/** Firefox alone has it: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/getBrowserInfo */
interface FirefoxRuntime {
  getBrowserInfo(): Promise<{ name: string }>
}
type BraveNavigator = Navigator & { brave?: { isBrave(): Promise<boolean> } }

async function browserKind(): Promise<BrowserKind> {
  if (import.meta.env.FIREFOX) return (await isWaterfox()) ? 'waterfox' : 'firefox'
  if (await (navigator as BraveNavigator).brave?.isBrave().catch(() => false)) return 'brave'
  if (/\bOPR\//.test(navigator.userAgent)) return 'opera'
  if (/\bEdg\//.test(navigator.userAgent)) return 'edge'
  return (await isVivaldi()) ? 'vivaldi' : 'other'
}

async function isWaterfox(): Promise<boolean> {
  try {
    const runtime = browser.runtime as unknown as FirefoxRuntime
    return /waterfox/i.test((await runtime.getBrowserInfo()).name)
  } catch {
    return false
  }
}

/** Vivaldi names itself nowhere, but its tabs have a field of their own. */
async function isVivaldi(): Promise<boolean> {
  const tabs = await browser.tabs.query({}).catch(() => [])
  return tabs.some((tab) => 'vivExtData' in tab)
}

/** The first Chrome whose code runs no Manifest V2 (July 2026). */
const FIRST_WITHOUT_MV2 = 151

/** Not a number where there is no Chromium. */
function chromeVersion(): number {
  return Number.parseInt(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? '', 10)
}
