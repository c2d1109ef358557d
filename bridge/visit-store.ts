import { storage } from 'wxt/utils/storage'
import { countPage, parseVisits, type VisitCounts } from '@/core/sites/visit-counts'

const countsItem = storage.defineItem<unknown>('local:visits', { fallback: {}, version: 1 })
/** The address counted last. Reloading an article is not reading it again. */
const lastItem = storage.defineItem<string>('session:lastCounted', { fallback: '' })

/** Pages load side by side; a read and a write must not overlap with another. */
const LOCK = 'truce-visits'

/** How often each supported site was visited, by its key. */
export async function readVisits(): Promise<VisitCounts> {
  return parseVisits(await countsItem.getValue())
}

/** Counts one page under its site's key, and as an article only where it is not the page counted last. */
export async function recordVisit(url: string, key: string, isArticle: boolean): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const isAgain = (await lastItem.getValue()) === url
    await lastItem.setValue(url)
    const counts = countPage(await readVisits(), key, isArticle && !isAgain, Date.now())
    await countsItem.setValue(counts)
  })
}

/** Deletes the counts of all sites but the named ones. */
export async function forgetVisits(except: readonly string[] = []): Promise<void> {
  const keys = new Set(except)
  await navigator.locks.request(LOCK, async () => {
    const rest = Object.entries(await readVisits()).filter(([key]) => keys.has(key))
    await countsItem.setValue(Object.fromEntries(rest))
  })
}

/** Calls back whenever a count changes. Returns how to stop. */
export function watchVisits(changed: (visits: VisitCounts) => void): () => void {
  return countsItem.watch((after) => changed(parseVisits(after)))
}
