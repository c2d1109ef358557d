import { type Browser, browser } from 'wxt/browser'
import type { EarlyMatches } from '@/core/sites/early-matches'
import { SENTINEL_ID } from './register-sentinel'

type Script = Browser.scripting.RegisteredContentScript

/** The scripts that run before a page's own: where notices are dismissed, and where they are remembered. */
const SCRIPTS = [
  { id: 'prevent-redirects', js: ['prevent-redirects.js'], world: 'ISOLATED', where: 'dismissing' },
  { id: 'prevent-alerts', js: ['prevent-alerts.js'], world: 'MAIN', where: 'dismissing' },
  { id: 'prehide', js: ['prehide.js'], world: 'ISOLATED', where: 'remembering' },
] as const

/** Where each kind of script runs. */
export type EarlyPages = Record<(typeof SCRIPTS)[number]['where'], EarlyMatches>

/** Begins the id of a script registered for one page load; the time of registering follows. */
const ONCE_PREFIX = 'once-'
/** A page that redirects away does so within this time, and one that is loaded anew has begun. */
const ONCE_FOR_MS = 30_000

/** Two changes at once would register the same id twice, which the browser rejects. */
const LOCK = 'truce-early-scripts'

/**
 * Registers the early scripts for these pages and no others. Scripts that are registered so already stay as they are.
 * Those of a former version go: a browser may keep them through an update, though their files are no longer there.
 */
export async function registerEarlyScripts(pages: EarlyPages): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const wanted = SCRIPTS.map(({ where, js, ...script }): Script => {
      return { ...script, js: [...js], ...pages[where], runAt: 'document_start' }
    }).filter(({ matches = [] }) => matches.length > 0)
    const registered = await browser.scripting.getRegisteredContentScripts()
    const isWanted = (script: Script) => wanted.some((other) => isSameScript(script, other))
    const others = registered.filter(({ id }) => id !== SENTINEL_ID && !isPending(id))
    await unregister(others.filter((script) => !isWanted(script)))
    const missing = wanted.filter((script) => !others.some((other) => isSameScript(script, other)))
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing)
  })
}

/** Keeps the next page at an address from redirecting the tab. */
export function preventRedirectsOnce(url: string): Promise<void> {
  return registerOnce('prevent-redirects-once.js', url)
}

/** Has the next page at an address watched for scripts of ad hosts that fail. */
export function watchAdsOnce(url: string): Promise<void> {
  return registerOnce('watch-ads.js', url)
}

async function registerOnce(file: string, url: string): Promise<void> {
  const { hostname, pathname } = new URL(url)
  const script: Script = {
    id: `${ONCE_PREFIX}${Date.now()}-${file}`,
    js: [file],
    matches: [`*://${hostname}${pathname}*`],
    runAt: 'document_start',
    persistAcrossSessions: false,
  }
  await browser.scripting.registerContentScripts([script])
  // Where the background stops before that, `registerEarlyScripts` removes it.
  setTimeout(() => void unregister([script]).catch(() => {}), ONCE_FOR_MS)
}

async function unregister(scripts: readonly Script[]): Promise<void> {
  if (scripts.length === 0) return
  await browser.scripting.unregisterContentScripts({ ids: scripts.map(({ id }) => id) })
}

/** Registered for one page load, and not for too long. */
function isPending(id: string): boolean {
  const registeredAt = Number.parseInt(id.slice(ONCE_PREFIX.length), 10)
  return id.startsWith(ONCE_PREFIX) && registeredAt >= Date.now() - ONCE_FOR_MS
}

function isSameScript(one: Script, other: Script): boolean {
  const sorted = (patterns: string[] = []) => patterns.toSorted().join(' ')
  return (
    one.id === other.id &&
    sorted(one.matches) === sorted(other.matches) &&
    sorted(one.excludeMatches) === sorted(other.excludeMatches)
  )
}
