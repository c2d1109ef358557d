import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld()

let options: DriverPage | undefined
afterEach(() => options?.close())

async function openOptions(): Promise<DriverPage> {
  options = await world.browser.openExtensionPage('options.html')
  await options.waitForRole('radiogroup', 'When a notice appears')
  return options
}

/** Chooses a file in the import's file picker. */
async function importFile(page: DriverPage, name: string, text: string): Promise<void> {
  await page.evaluate(
    (fileName, content) => {
      const picker = document.querySelector<HTMLInputElement>('input[type=file]')
      if (!picker) throw new Error('There is no file picker')
      const files = new DataTransfer()
      files.items.add(new File([content], fileName, { type: 'application/json' }))
      picker.files = files.files
      picker.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    text,
  )
}

/** Presses Export and returns the file that is downloaded. */
async function exportFrom(page: DriverPage): Promise<string> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(window, { exported: text }))
      return create(file)
    }
  })
  await page.getByRole('button', 'Export').click()
  return until('the file', () =>
    page.evaluate(() => (window as Window & { exported?: string }).exported),
  )
}

/** The sites as they are stored. Runs in the page. */
async function storedSites(): Promise<Record<string, object>> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: string): Promise<{ sites: Record<string, object> }> } } }
  }
  return (await chrome.storage.local.get('sites')).sites
}

interface Account {
  storage: {
    sync: {
      get(keys: null): Promise<Record<string, Record<string, string>>>
      set(items: object): Promise<void>
      clear(): Promise<void>
    }
  }
}

const SITES = {
  'alpha.example': { support: true, updatedAt: 1_700_000_000_000 },
  'beta.example': { support: false, whenNotice: 'dismiss', updatedAt: 1_700_000_000_001 },
}
const TOTALS = { noticesHidden: 7, articlesRead: 3, since: 1_700_000_000_000 }
const EXPORT = JSON.stringify({
  truce: 1,
  settings: { whenNotice: 'leave' },
  sites: SITES,
  totals: TOTALS,
})

describe('the options', () => {
  it('change what happens on all sites', async () => {
    const page = await openOptions()
    expect(await page.getByRole('radio', 'Ask me').isChecked()).toBe(true)
    await page.getByRole('radio', 'Dismiss it').click()
    await until('the choice', () => page.getByRole('radio', 'Dismiss it').isChecked())
    const article = await world.open('wall')
    await article.waitForRole('status')
    expect(await article.getByRole(...PROMPT).isVisible()).toBe(false)
  })

  it('list a site chosen elsewhere at once, remove it, and undo that', async () => {
    const page = await openOptions()
    expect(await page.getByRole('main').text()).toContain('No choices yet.')
    const article = await world.openAsked('wall')
    await article.getByRole('button', 'Support this site').click()
    const site = new URL(world.site.origin).hostname
    await until('the site', async () =>
      (await page.getByRole('table', 'Sites').text()).includes(site),
    )
    await page.getByRole('button', `Remove ${site}`).click()
    await until(
      'the site to be gone',
      async () => !(await page.getByRole('table', 'Sites').text()).includes(site),
    )
    await page.getByRole('button', 'Undo').click()
    await until('the site', async () =>
      (await page.getByRole('table', 'Sites').text()).includes(site),
    )
  })

  it.each([
    [1280, 800],
    [320, 640],
  ])(
    'keep Undo in sight in a long list, and the focus in it (%i px wide)',
    async (width, height) => {
      const sites = Object.fromEntries(
        Array.from({ length: 60 }, (_, n) => [`site${n}.example`, { support: true, updatedAt: n }]),
      )
      const page = await openOptions()
      await page.setViewport({ width, height })
      await importFile(page, 'long.json', JSON.stringify({ ...JSON.parse(EXPORT), sites }))
      const remove = await page.waitForRole('button', 'Remove site59.example')
      await remove.evaluate((button) => {
        button.scrollIntoView({ block: 'center', behavior: 'instant' })
        button.focus()
      })
      await page.keyboard.press('Enter')
      await page.waitForNoRole('button', 'Remove site59.example')
      const undo = await page.waitForRole('button', 'Undo')
      const { y, height: tall } = await undo.box()
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + tall).toBeLessThanOrEqual(height)
      await until('the focus on the next row', () =>
        page.evaluate(() => document.activeElement?.ariaLabel === 'Remove site58.example'),
      )
      await undo.click()
      await page.waitForRole('button', 'Remove site59.example')
    },
  )

  it('select a site wherever its cell is pressed', async () => {
    const page = await openOptions()
    await importFile(page, 'export.json', EXPORT)
    const box = await page.waitForRole('checkbox', 'Select alpha.example')
    const corner = await box.evaluate((input) => {
      input.scrollIntoView({ block: 'center', behavior: 'instant' })
      const cell = input.closest('td')?.getBoundingClientRect()
      if (!cell) throw new Error('There is no cell')
      return { x: cell.right - 3, y: cell.bottom - 3 }
    })
    await page.mouse.click(corner.x, corner.y)
    expect(await box.isChecked()).toBe(true)
  })

  it('change the choice for a site, and undo that', async () => {
    const page = await openOptions()
    await importFile(page, 'export.json', EXPORT)
    const choose = (site: string, choice: string) =>
      page.getByRole('combobox', `Choice ${site}`).evaluate((menu, value) => {
        ;(menu as HTMLSelectElement).value = value
        menu.dispatchEvent(new Event('change', { bubbles: true }))
      }, choice)
    const stored = () => page.evaluate(storedSites)
    await page.waitForRole('combobox', 'Choice beta.example')
    await choose('alpha.example', 'leave')
    await until('a word', async () =>
      (await page.getByRole('status').text()).includes('alpha.example – Leave it'),
    )
    const changed = await stored()
    expect(changed['alpha.example']).toMatchObject({ support: false, whenNotice: 'leave' })
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('button', 'Undo')
    expect(await stored()).toEqual(SITES)
    await choose('beta.example', 'support')
    await until('a word', async () =>
      (await page.getByRole('status').text()).includes('beta.example – Supported'),
    )
    expect((await stored())['beta.example']).toMatchObject({ support: true })
  })

  it('lead to their sections from a row below the title where the window is narrow', async () => {
    const page = await openOptions()
    await page.setViewport({ width: 760, height: 800 })
    await page.getByRole('link', 'Export and import').click()
    await until('the section in sight', async () => {
      const { y } = await page.getByRole('button', 'Export').box()
      return y > 0 && y < 800
    })
  })

  it('search the list', async () => {
    const page = await openOptions()
    await importFile(page, 'export.json', EXPORT)
    await page.waitForRole('button', 'Remove alpha.example')
    await page.getByRole('searchbox', 'Search sites').type('BETA')
    await page.waitForNoRole('button', 'Remove alpha.example')
    expect(await page.getByRole('button', 'Remove beta.example').isVisible()).toBe(true)
    await page.getByRole('searchbox', 'Search sites').type(' nothing')
    await until('a word', async () =>
      (await page.getByRole('main').text()).includes('No sites match.'),
    )
  })

  it('export what they import, unchanged', async () => {
    const page = await openOptions()
    await importFile(page, 'export.json', EXPORT)
    await page.waitForRole('button', 'Remove alpha.example')
    const exported = await exportFrom(page)
    expect(JSON.parse(exported)).toEqual(JSON.parse(EXPORT))
    const again = join(await mkdtemp(join(tmpdir(), 'truce-')), 'again.json')
    await writeFile(again, exported)
    await importFile(page, 'again.json', await readFile(again, 'utf8'))
    await until('a word', async () =>
      (await page.getByRole('status').text()).includes('the settings and 2 sites'),
    )
  })

  it('remove many sites at once, and undo that', async () => {
    const page = await openOptions()
    await importFile(page, 'export.json', EXPORT)
    await page.waitForRole('button', 'Remove alpha.example')
    expect(await page.getByRole('button', 'Remove selected sites').isDisabled()).toBe(true)
    await page.getByRole('checkbox', 'Select all sites shown').click()
    await page.getByRole('button', 'Remove 2 selected sites').click()
    await page.waitForNoRole('button', 'Remove alpha.example')
    expect(await page.getByRole('main').text()).toContain('No choices yet.')
    await page.getByRole('button', 'Undo').click()
    await page.waitForRole('button', 'Remove alpha.example')
    await page.waitForRole('button', 'Remove beta.example')
  })

  it('import trusted sites of uBlock Origin and filters, and say what they could not read', async () => {
    const page = await openOptions()
    const list = '# Mine\nchrome-scheme\ngamma.example\n@@||delta.example^$document\n'
    await importFile(page, 'my-ublock-trusted-sites.txt', list)
    await page.waitForRole('button', 'Remove gamma.example')
    await page.waitForRole('button', 'Remove delta.example')
    const status = (await page.getByRole('status').text()) ?? ''
    expect(status).toContain('Imported 2 supported sites.')
    expect(status).toContain('1 line named no site and was skipped.')
  })

  it('store 5,000 sites that outlive the background, and export what they imported', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [
        `site${n}.example`,
        { support: true, since: n, updatedAt: n },
      ]),
    )
    const all = JSON.stringify({ truce: 1, settings: { whenNotice: 'ask' }, sites })
    const page = await openOptions()
    await importFile(page, 'all.json', all)
    await page.waitForRole('button', 'Remove site4999.example')
    await world.browser.killWorker()
    await page.reload()
    await page.waitForRole('button', 'Remove site4999.example')
    expect(await page.getByRole('main').text()).toContain('4,980 more sites')
    await page.getByRole('button', 'Show 200 more sites').click()
    await page.waitForRole('button', 'Remove site4780.example')
    await page.getByRole('searchbox', 'Search sites').type('site17.')
    await page.waitForRole('button', 'Remove site17.example')
    await page.waitForNoRole('button', 'Remove site4999.example')
    expect(JSON.parse(await exportFrom(page))).toEqual(JSON.parse(all))
  })

  it('sync the list with the browser’s account once that is switched on', async () => {
    const page = await openOptions()
    await importFile(page, 'export.json', EXPORT)
    await page.waitForRole('button', 'Remove alpha.example')
    const account = () =>
      page.evaluate(() =>
        (globalThis as unknown as { chrome: Account }).chrome.storage.sync
          .get(null)
          .then((items) => JSON.stringify(items)),
      )
    expect(await account()).toBe('{}')
    await page.getByRole('switch', 'Sync my sites with my other browsers').click()
    await until('the sites in the account', async () => (await account()).includes('beta.example'))
    // The reader's other browser supports one more site, and no longer the first.
    await page.evaluate(async () => {
      const { sync } = (globalThis as unknown as { chrome: Account }).chrome.storage
      const at = (Date.now() + 1000).toString(36)
      const items = await sync.get(null)
      for (const [name, bucket] of Object.entries(items))
        if ('alpha.example' in bucket)
          await sync.set({
            [name]: { ...bucket, 'alpha.example': `${at} -`, 'new.example': `${at} s` },
          })
    })
    await page.waitForRole('button', 'Remove new.example')
    await page.waitForNoRole('button', 'Remove alpha.example')
    await page.evaluate(() =>
      (globalThis as unknown as { chrome: Account }).chrome.storage.sync.clear(),
    )
  })

  it('need no scrolling sideways at 320 pixels, and can still remove a site there', async () => {
    const page = await openOptions()
    await importFile(page, 'export.json', EXPORT.replace('alpha', 'forum.gardeners-of-the-valleys'))
    await page.setViewport({ width: 320, height: 640 })
    const remove = await page.waitForRole('button', 'Remove forum.gardeners-of-the-valleys.example')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    expect(await page.getByRole('table', 'Sites').isVisible()).toBe(true)
    await remove.click()
    await page.waitForNoRole('button', 'Remove forum.gardeners-of-the-valleys.example')
  })

  it('can undo an import', async () => {
    const page = await openOptions()
    await importFile(page, 'export.json', EXPORT)
    await page.waitForRole('button', 'Remove alpha.example')
    await page.getByRole('button', 'Undo').click()
    await page.waitForNoRole('button', 'Remove alpha.example')
    expect(await page.getByRole('radio', 'Ask me').isChecked()).toBe(true)
  })

  it.each([
    ['broken.json', '{ "truce": 1,', 'is not a complete JSON file'],
    ['foreign.json', '{"theme":"dark"}', 'was not exported by Truce'],
    ['newer.json', EXPORT.replace('"truce":1', '"truce":9'), 'comes from a newer Truce'],
    ['odd.json', EXPORT.replace('"leave"', '"explode"'), 'has entries that Truce can’t read'],
  ])('refuse %s with a clear message and change nothing', async (name, text, message) => {
    const page = await openOptions()
    await importFile(page, name, text)
    await page.waitForRole('alert')
    expect(await page.getByRole('alert').text()).toContain(`“${name}” ${message}`)
    expect(await page.getByRole('alert').text()).toContain('Nothing was changed.')
    expect(await page.getByRole('main').text()).toContain('No choices yet.')
    expect(await page.getByRole('radio', 'Ask me').isChecked()).toBe(true)
  })
})
