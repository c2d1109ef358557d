import { type Browser, browser } from 'wxt/browser'
import type { EarlyMatches } from '@/core/sites/early-matches'

type Script = Browser.scripting.RegisteredContentScript

/** The scripts that run before a page begins: where notices are dismissed, and where they are remembered. */
const SCRIPTS = [
  { id: 'prevent-redirects', js: ['prevent-redirects.js'], world: 'ISOLATED', where: 'dismissing' },
  { id: 'prevent-alerts', js: ['prevent-alerts.js'], world: 'MAIN', where: 'dismissing' },
  { id: 'prehide', js: ['prehide.js'], world: 'ISOLATED', where: 'remembering' },
] as const

/** The pages of each kind of script. */
export type EarlyPages = Record<(typeof SCRIPTS)[number]['where'], EarlyMatches>

/** Names of what is registered for one return to a page begin so; the time follows. */
const ONCE = 'prevent-redirects-once-'
/** A page that leads its reader away does so within this time; then it is protected no more. */
const ONCE_FOR_MS = 30_000

/** Changes come from several sides; registering in step needs one after the other. */
const LOCK = 'truce-early-scripts'

/** Registers the early scripts for these pages and no others; nothing happens where they are already. */
export async function registerEarlyScripts(pages: EarlyPages): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const wished = SCRIPTS.map(({ where, js, ...script }): Script => {
      return { ...script, js: [...js], ...pages[where], runAt: 'document_start' }
    }).filter(({ matches = [] }) => matches.length > 0)
    const registered = await browser.scripting.getRegisteredContentScripts()
    const isWished = (script: Script) => wished.some((wish) => isSame(script, wish))
    const early = registered.filter(({ id }) => SCRIPTS.some((script) => script.id === id))
    const past = registered.filter(({ id }) => isPast(id))
    await unregister([...past, ...early.filter((script) => !isWished(script))])
    const missing = wished.filter((wish) => !early.some((script) => isSame(script, wish)))
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing)
  })
}

/** Keeps the next page at an address from leading its reader away by itself. */
export async function preventRedirectsOnce(url: string): Promise<void> {
  const { hostname, pathname } = new URL(url)
  const script: Script = {
    id: ONCE + Date.now(),
    js: ['prevent-redirects-once.js'],
    matches: [`*://${hostname}${pathname}*`],
    runAt: 'document_start',
    persistAcrossSessions: false,
  }
  await browser.scripting.registerContentScripts([script])
  setTimeout(() => void unregister([script]).catch(() => {}), ONCE_FOR_MS)
}

async function unregister(scripts: readonly Script[]): Promise<void> {
  if (scripts.length === 0) return
  await browser.scripting.unregisterContentScripts({ ids: scripts.map(({ id }) => id) })
}

function isPast(id: string): boolean {
  return id.startsWith(ONCE) && Number(id.slice(ONCE.length)) < Date.now() - ONCE_FOR_MS
}

function isSame(one: Script, other: Script): boolean {
  const sorted = (patterns: string[] = []) => patterns.toSorted().join(' ')
  return (
    one.id === other.id &&
    sorted(one.matches) === sorted(other.matches) &&
    sorted(one.excludeMatches) === sorted(other.excludeMatches)
  )
}
