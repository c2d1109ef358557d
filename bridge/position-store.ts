import { storage } from 'wxt/utils/storage'
import { parseReadingPosition, type ReadingPosition } from '@/core/reader/reading-position'
import { isRecord } from '@/core/values/is-record'

/** How many positions are stored. The oldest is deleted first. */
const MAX_POSITIONS = 300

/** Two tabs may store their positions at once. */
const LOCK = 'truce-reader-places'

/** In memory until the browser closes, like the articles: what was read is never written to disk. */
const positionsItem = storage.defineItem<unknown>('session:readerPlaces', { fallback: {} })

/** Where the reader left an article; undefined where that is not known. Never rejects. */
export async function loadPosition(url: string): Promise<ReadingPosition | undefined> {
  try {
    return parseReadingPosition((await positions())[url])
  } catch {
    return undefined
  }
}

/** Stores where the reader left an article; undefined deletes it. Never rejects. */
export async function savePosition(
  url: string,
  position: ReadingPosition | undefined,
): Promise<void> {
  try {
    await navigator.locks.request(LOCK, async () => {
      const { [url]: _, ...others } = await positions()
      const rest = Object.entries(others).slice(position ? 1 - MAX_POSITIONS : 0)
      await positionsItem.setValue(Object.fromEntries(position ? [...rest, [url, position]] : rest))
    })
  } catch (error) {
    console.warn('The position in the article was not stored.', error)
  }
}

async function positions(): Promise<Record<string, unknown>> {
  const stored = await positionsItem.getValue()
  return isRecord(stored) ? stored : {}
}
