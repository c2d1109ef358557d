import { browser } from 'wxt/browser'
import { type BlockerId, blockerByExtension } from '@/core/support/blockers'
import type { BlockerContext, BrowserKind } from '@/core/support/likely-blockers'

/** Lets Truce list the installed extensions. An optional permission, requested when the reader wants to know. */
const MANAGEMENT = { permissions: ['management' as const] }

/** What may block ads in this browser, and where each blocker's own settings are. */
export interface DetectedBlockers extends BlockerContext {
  /** The known blockers that are there, including the browser itself where it blocks ads. */
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

/** What can be found out about ad blockers in this browser. Never rejects; what stays unknown is left out. */
export async function detectBlockers(): Promise<DetectedBlockers> {
  const [kind, extensions] = await Promise.all([browserKind(), readExtensions()])
  const found = extensions?.flatMap(({ id, enabled, optionsUrl }) => {
    const blocker = blockerByExtension(id)
    return blocker && enabled ? [{ blocker, optionsUrl }] : []
  })
  const installed = found?.map(({ blocker }) => blocker)
  const urls = found?.flatMap(({ blocker, optionsUrl }) =>
    optionsUrl ? [[blocker, optionsUrl]] : [],
  )
  return {
    browser: kind,
    installed,
    present: [...(installed ?? []), ...(kind === 'brave' || kind === 'opera' ? [kind] : [])],
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

type BraveNavigator = Navigator & { brave?: { isBrave(): Promise<boolean> } }

async function browserKind(): Promise<BrowserKind> {
  if (import.meta.env.FIREFOX) return 'firefox'
  if (await (navigator as BraveNavigator).brave?.isBrave().catch(() => false)) return 'brave'
  if (/\bOPR\//.test(navigator.userAgent)) return 'opera'
  return /\bEdg\//.test(navigator.userAgent) ? 'edge' : 'other'
}
