import { browser } from 'wxt/browser'
import { type BlockerId, blockerByExtension } from '@/core/support/blockers'
import type { BlockerContext, BrowserKind } from '@/core/support/likely-blockers'

/** Lets Truce see which extensions are installed; asked for only when the reader wants to know. */
const MANAGEMENT = { permissions: ['management' as const] }

/** What may block ads here, and where each blocker's own settings are. */
export interface BlockersAtWork extends BlockerContext {
  /** Those that are known, the browser itself included where it is one that blocks ads. */
  present: BlockerId[]
  optionsUrls: Partial<Record<BlockerId, string>>
}

/** Asks the reader, who must just have pressed something; false when they refuse. */
export async function askForManagement(): Promise<boolean> {
  try {
    return await browser.permissions.request(MANAGEMENT)
  } catch {
    // Firefox for Android has no such permission.
    return false
  }
}

/** Never rejects: what cannot be known is left out. */
export async function blockersAtWork(): Promise<BlockersAtWork> {
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
