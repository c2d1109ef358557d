import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { articlePage, type Paper, servePaper } from './paper.ts'
import { useWorld } from './world.ts'

const world = useWorld()
let paper: Paper
let page: DriverPage

const LIST = Array.from(
  { length: 12 },
  (_, at) =>
    `<article><h2><a href="/story/?${at}">A long headline of story number ${at}</a></h2><p>What the story is about is told here in one sentence that is long enough to be taken for a paragraph of prose.</p></article>`,
).join('')

beforeAll(async () => {
  paper = await servePaper({
    '/': () => articlePage({ title: 'The front page', body: '<p><a href="/story/">Story</a></p>' }),
    '/news/': () => `<!doctype html><title>News</title><main><h1>News</h1>${LIST}</main>`,
    '/story/': () => articlePage({ body: '<p><a href="/other/">The other story</a></p>' }),
    '/other/': () => articlePage({ title: 'The other story' }),
  })
})
afterAll(() => paper.close())
afterEach(() => page.close())

async function switchOn(): Promise<void> {
  page = await world.browser.newPage(paper.address('/'))
  const popup = await world.openPopup(page)
  const choice = await popup.waitForRole('switch', 'Always open in reader view')
  await choice.click()
  await until('the choice to be kept', () => choice.isChecked())
  await page.bringToFront()
}

/** Navigates as a link does. Resolves when the tab is loading the reader view. */
async function follow(path: string): Promise<void> {
  await page.evaluate((url) => location.assign(url), paper.address(path))
}

const isReader = async () => (await page.url()).startsWith(world.browser.extensionOrigin)

/** Waits until a page is shown and the background has had time to open it in the reader view. */
async function staysAt(path: string): Promise<void> {
  await until(path, async () => (await page.url()) === paper.address(path))
  // The background answers a message after the events that came before it.
  await world.browser.evaluateInExtension(() => new Promise((done) => setTimeout(done, 700)))
  expect(await page.url()).toBe(paper.address(path))
}

describe('a site whose articles always open in the reader view', () => {
  it('opens its articles there, and neither its front page nor its lists', async () => {
    await switchOn()
    await follow('/story/')
    await page.waitForRole('toolbar', 'Reading controls')
    expect(await page.getByRole('article').text()).toContain('a slab of steel')
    await page.goto(paper.address('/news/'))
    await staysAt('/news/')
    await page.goto(paper.address('/'))
    await staysAt('/')
  })

  it('shows the page itself on Back, on a reload and on “Open original”', async () => {
    await switchOn()
    await follow('/story/')
    await page.waitForRole('toolbar', 'Reading controls')
    await page.back()
    await staysAt('/story/')
    await page.reload()
    await staysAt('/story/')
    await follow('/other/')
    await page.waitForRole('toolbar', 'Reading controls')
    await page.getByRole('link', 'Open original').click()
    await staysAt('/other/')
    await page.reload()
    await staysAt('/other/')
  })

  it('stores nothing more when it is switched off in the reader view', async () => {
    await switchOn()
    await follow('/story/')
    await page.waitForRole('button', 'More')
    await page.getByRole('link', 'Open original').click()
    await until('the original', async () => !(await isReader()))
    await follow('/other/')
    await (await page.waitForRole('button', 'More')).click()
    await (await page.waitForRole('checkbox', 'Always open in reader view')).click()
    await until('a word about it', async () =>
      (await page.getByRole('main').evaluate(() => document.body.innerText)).includes(
        'no longer open in the reader view',
      ),
    )
    const kept = () =>
      world.browser.evaluateInExtension(async () => {
        const { local, session } = (globalThis as unknown as Extension).chrome.storage
        const { sites } = await local.get('sites')
        const held = Object.keys(await session.get(null))
        return { sites, held: held.filter((key) => !key.startsWith('readerPage:')) }
      })
    await until('nothing to be kept', async () => {
      const { sites, held } = await kept()
      return Object.keys(sites ?? {}).length === 0 && held.length === 0
    })
    await follow('/story/')
    await staysAt('/story/')
  })

  it('opens the page itself while it is supported, and the popup says why', async () => {
    await switchOn()
    const popup = await world.openPopup(page)
    await popup.waitForRole('switch', 'Support this site')
    await popup.getByRole('switch', 'Support this site').click()
    const choice = popup.getByRole('switch', 'Always open in reader view')
    await until('the switch to be off', async () => !(await choice.isChecked()))
    expect(await popup.getByRole('main').text()).toContain('Off while you support this site')
    await page.bringToFront()
    await follow('/story/')
    await staysAt('/story/')
  })
})

/** The part of the extension's API that is used here. */
interface Extension {
  chrome: {
    storage: Record<'local' | 'session', { get(key: string | null): Promise<{ sites?: object }> }>
  }
}
