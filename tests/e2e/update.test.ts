import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driver, GECKO_ID, launch } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { findBuild } from '../browsers/find-build.ts'
import { until } from '../browsers/until.ts'
import { LOCAL, SYNC } from './stored-by-0-1-0.ts'
import { BROWSER } from './world.ts'

type Stored = Record<string, Record<string, unknown>>

declare const chrome: {
  runtime: { getManifest(): { version: string } }
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> }
  storage: Record<
    'local' | 'sync',
    { get(keys: null): Promise<Stored>; set(items: object): Promise<void> }
  >
}

/** An update has the same folder in Chromium, which makes an unpacked extension's id of it. */
let folder: string
let browser: Driver
let page: DriverPage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'truce-update-'))
  await install0_1_0()
  browser = await launch(BROWSER, { extensionDir: folder })
  await browser.evaluateInExtension(
    async (local, sync) => {
      await chrome.storage.local.set(local)
      await chrome.storage.sync.set(sync)
    },
    LOCAL,
    SYNC,
  )
  await update()
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

/** What an update replaces; only its data matters here. */
async function install0_1_0(): Promise<void> {
  await cp(join(await findBuild(BROWSER), 'icon'), join(folder, 'icon'), { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Truce',
    version: '0.1.0',
    permissions: ['storage'],
    browser_specific_settings: { gecko: { id: GECKO_ID } },
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
}

async function update(): Promise<void> {
  await cp(await findBuild(BROWSER), folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...manifest, version: '99.0.0' }))
  await browser.raw.installExtension(folder)
  page = await browser.openExtensionPage('options.html')
  await page.waitForRole('radiogroup', 'When a notice appears')
}

const stored = (area: 'local' | 'sync') =>
  page.evaluate((name) => chrome.storage[name].get(null), area)

describe('after an update from 0.1.0', () => {
  it('the new version runs', async () => {
    expect(await page.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0.0')
  })

  it('settings, counts and preferences of the reader view are as they were', async () => {
    const local = await stored('local')
    expect(local.settings).toEqual(LOCAL.settings)
    expect(local.visits).toEqual(LOCAL.visits)
    expect(local.readerPreferences).toMatchObject(LOCAL.readerPreferences)
  })

  it('every site is as it was, field by field', async () => {
    expect((await stored('local')).sites).toMatchObject(LOCAL.sites)
    const text = await until('the list', async () => {
      const shown = await page.getByRole('table', 'Sites').text()
      return shown.includes('supported.example') && shown
    })
    for (const site of ['wide.example', 'page.example/story', 'dismissed.example', 'left.example'])
      expect(text).toContain(site)
  })

  it('the list in the browser’s account keeps what other browsers said', async () => {
    expect(JSON.stringify(await stored('sync'))).toContain('"elsewhere.example"')
  })

  it('what runs before a page is registered for the sites that want it', async () => {
    const scripts = await until('the early scripts', async () => {
      const all = await page.evaluate(() => chrome.scripting.getRegisteredContentScripts())
      return all.some(({ id }) => id === 'prehide') && all
    })
    const prehide = scripts.find(({ id }) => id === 'prehide')
    expect(prehide?.matches.join()).toContain('dismissed.example')
  })

  it('no welcome page is shown', async () => {
    const urls = (await browser.raw.pages()).map((tab) => tab.url())
    expect(urls.filter((url) => url.endsWith('/welcome.html'))).toEqual([])
  })
})
