import { type Browser, browser } from 'wxt/browser'
import type { EarlyMatches } from '@/core/sites/early-matches'

type Script = Browser.scripting.RegisteredContentScript

/** The scripts that run before a page begins, on sites where notices are dismissed. */
const SCRIPTS = [
  { id: 'prevent', js: ['prevent.js'], world: 'ISOLATED' },
  { id: 'prevent-page', js: ['prevent-page.js'], world: 'MAIN' },
] as const

/** Names of what is registered for one return to a page begin so; the time follows. */
const ONCE = 'hold-here-'
/** A page that leads its reader away does so within this time; then it is protected no more. */
const ONCE_FOR_MS = 30_000

/** Changes come from several sides; registering in step needs one after the other. */
const LOCK = 'truce-early-scripts'

/** Registers the early scripts for these pages and no others; nothing happens where they are already. */
export async function registerEarly({ matches, excludeMatches }: EarlyMatches): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const registered = await browser.scripting.getRegisteredContentScripts()
    const past = registered.filter(({ id }) => isPast(id))
    const early = registered.filter(({ id }) => SCRIPTS.some((script) => script.id === id))
    const isKnown =
      early.length === (matches.length > 0 ? SCRIPTS.length : 0) &&
      early.every((script) => isSame(script, matches, excludeMatches))
    await unregister(isKnown ? past : [...past, ...early])
    if (isKnown || matches.length === 0) return
    await browser.scripting.registerContentScripts(
      SCRIPTS.map(({ js, ...script }) => ({
        ...script,
        js: [...js],
        matches,
        excludeMatches,
        runAt: 'document_start' as const,
      })),
    )
  })
}

/** Keeps the next page at an address from leading its reader away by itself. */
export async function holdOnce(url: string): Promise<void> {
  const { hostname, pathname } = new URL(url)
  const script: Script = {
    id: ONCE + Date.now(),
    js: ['hold-here.js'],
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

function isSame(script: Script, matches: string[], excludeMatches: string[]): boolean {
  const sorted = (patterns: string[] = []) => patterns.toSorted().join(' ')
  return (
    sorted(script.matches) === sorted(matches) &&
    sorted(script.excludeMatches) === sorted(excludeMatches)
  )
}
