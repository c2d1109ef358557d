import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/page.ts'
import { until } from '../browsers/poll.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld()

let options: DriverPage | undefined
afterEach(() => options?.close())

async function openOptions(): Promise<DriverPage> {
  options = await world.browser.openExtensionPage('options.html')
  await options.waitForRole('radiogroup', 'When a notice appears')
  return options
}

/** Gives the import's file picker a file, as a reader's choice would. */
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

const SITES = {
  'alpha.example': { support: true, updatedAt: 1_700_000_000_000 },
  'beta.example': { support: false, whenNotice: 'dismiss', updatedAt: 1_700_000_000_001 },
}
const EXPORT = JSON.stringify({ truce: 1, settings: { whenNotice: 'leave' }, sites: SITES })

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

  it('list a site chosen elsewhere at once, and remove it, and put it back', async () => {
    const page = await openOptions()
    expect(await page.getByRole('main').text()).toContain('No site has a choice of its own yet.')
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

  it('search the list', async () => {
    const page = await openOptions()
    await importFile(page, 'export.json', EXPORT)
    await page.waitForRole('button', 'Remove alpha.example')
    await page.getByRole('searchbox', 'Search sites').type('BETA')
    await page.waitForNoRole('button', 'Remove alpha.example')
    expect(await page.getByRole('button', 'Remove beta.example').isVisible()).toBe(true)
    await page.getByRole('searchbox', 'Search sites').type(' nothing')
    await until('a word', async () =>
      (await page.getByRole('main').text()).includes('No site matches.'),
    )
  })

  it('export what they import, unchanged', async () => {
    const page = await openOptions()
    await importFile(page, 'export.json', EXPORT)
    await page.waitForRole('button', 'Remove alpha.example')
    // The file handed to the browser for saving, read before the browser asks where to.
    await page.evaluate(() => {
      const create = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Object.assign(window, { exported: text }))
        return create(file)
      }
    })
    await page.getByRole('button', 'Export').click()
    const exported = await until('the file', () =>
      page.evaluate(() => (window as Window & { exported?: string }).exported),
    )
    expect(JSON.parse(exported)).toEqual(JSON.parse(EXPORT))
    const again = join(await mkdtemp(join(tmpdir(), 'truce-')), 'again.json')
    await writeFile(again, exported)
    await importFile(page, 'again.json', await readFile(again, 'utf8'))
    await until('a word', async () =>
      (await page.getByRole('status').text()).includes('2 sites were imported'),
    )
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
    ['broken.json', '{ "truce": 1,', 'is not a JSON file'],
    ['foreign.json', '{"theme":"dark"}', 'is not an export of Truce'],
    ['newer.json', EXPORT.replace('"truce":1', '"truce":9'), 'comes from a newer Truce'],
    ['odd.json', EXPORT.replace('"leave"', '"explode"'), 'holds entries Truce cannot read'],
  ])('refuse %s with a clear message and change nothing', async (name, text, message) => {
    const page = await openOptions()
    await importFile(page, name, text)
    await page.waitForRole('alert')
    expect(await page.getByRole('alert').text()).toContain(`“${name}” ${message}`)
    expect(await page.getByRole('alert').text()).toContain('Nothing was changed.')
    expect(await page.getByRole('main').text()).toContain('No site has a choice of its own yet.')
    expect(await page.getByRole('radio', 'Ask me').isChecked()).toBe(true)
  })
})
