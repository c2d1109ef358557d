import { afterAll, afterEach, beforeAll } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { type Reading, type ReadingServer, serveReadings } from '../pages/reading/serve-reading.ts'
import { useWorld, type World } from './world.ts'

/** A world with articles of many kinds, which open in the reader view. */
export interface ReadingWorld {
  readonly world: World
  readonly server: ReadingServer
  /** Opens an article in the reader view: from its page the first time, from storage after that. */
  read(reading: Reading): Promise<DriverPage>
}

/** Starts a browser and the articles' server for a file's tests. */
export function useReadings(): ReadingWorld {
  const world = useWorld()
  let server: ReadingServer
  const stored = new Set<Reading>()
  const opened: DriverPage[] = []

  beforeAll(async () => {
    server = await serveReadings()
  })
  afterAll(() => server?.close())
  afterEach(async () => {
    await Promise.allSettled(opened.splice(0).map((page) => page.close()))
    await world.browser.evaluateInExtension(forgetPositions)
  })

  return {
    world,
    get server() {
      return server
    },
    async read(reading) {
      const url = server.address(reading)
      const page = stored.has(reading)
        ? await world.browser.openExtensionPage(`reader.html?${new URLSearchParams({ url })}`)
        : await openFromPage(world, url)
      stored.add(reading)
      opened.push(page)
      await page.waitForRole('toolbar', 'Reading controls')
      return page
    },
  }
}

async function openFromPage(world: World, url: string): Promise<DriverPage> {
  const page = await world.browser.newPage(url)
  const popup = await world.openPopup(page)
  await popup.getByRole('button', 'Open reader view').click()
  await page.bringToFront()
  return page
}

function forgetPositions(): Promise<void> {
  const { storage } = (
    globalThis as unknown as {
      chrome: { storage: { session: { remove(key: string): Promise<void> } } }
    }
  ).chrome
  return storage.session.remove('readerPlaces')
}
