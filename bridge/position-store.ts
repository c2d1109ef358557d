import { storage } from 'wxt/utils/storage'
import { parseReadingPosition, type ReadingPosition } from '@/core/reader/reading-position'
import { isRecord } from '@/core/values/is-record'

/** Articles whose places are kept; the one left longest ago goes first. */
const MAX_POSITIONS = 300

/** Two tabs may leave their places at once. */
const LOCK = 'truce-reader-places'

/** In memory until the browser closes, like the articles themselves: what was read is written nowhere. */
const item = storage.defineItem<unknown>('session:readerPlaces', { fallback: {} })

/** Where an article was left. Never rejects: without a place it opens at its beginning. */
export async function loadPosition(url: string): Promise<ReadingPosition | undefined> {
  try {
    return parseReadingPosition((await positions())[url])
  } catch {
    return undefined
  }
}

/** Remembers where an article is left; undefined forgets it. Never rejects: a place is no loss. */
export async function savePosition(url: string, place: ReadingPosition | undefined): Promise<void> {
  try {
    await navigator.locks.request(LOCK, async () => {
      const { [url]: _, ...others } = await positions()
      const kept = Object.entries(others).slice(place ? 1 - MAX_POSITIONS : 0)
      await item.setValue(Object.fromEntries(place ? [...kept, [url, place]] : kept))
    })
  } catch (error) {
    console.warn('The place in the article was not kept.', error)
  }
}

async function positions(): Promise<Record<string, unknown>> {
  const held = await item.getValue()
  return isRecord(held) ? held : {}
}
