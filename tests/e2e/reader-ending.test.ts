import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { articlePage, type Paper, servePaper } from './paper.ts'
import { useWorld } from './world.ts'

const world = useWorld()
let paper: Paper
let page: DriverPage

beforeAll(async () => {
  paper = await servePaper({
    '/story/': (served) =>
      articlePage({
        head: `<link rel="alternate" type="application/rss+xml" href="/feed.xml" title="All stories"><link rel="monetization" href="https://wallet.example/paper">`,
        body: `</article><section class="related"><h2>Related articles</h2><ul>
<li><a href="/other/"><img src="${served.address('/card.png', 'pictures')}" width="320" height="180" alt=""> The other story of the river <time datetime="2026-03-04">4.3.</time></a></li>
<li><a href="/third/">A third story, which has no picture at all</a></li></ul></section>
<footer><a href="/subscribe/">Subscribe</a> <a href="https://www.patreon.com/thepaper">Support us on Patreon</a> <a href="https://ads.example/buy">Buy boots</a></footer><article>`,
      }),
    '/other/': () => articlePage({ title: 'The other story of the river' }),
    '/plain/': () => articlePage({ title: 'A page that offers nothing' }),
  })
})
afterAll(() => paper.close())
afterEach(() => page.close())

async function open(path: string): Promise<void> {
  page = await world.browser.newPage(paper.address(path))
  const popup = await world.openPopup(page)
  await popup.getByRole('button', 'Open reader view').click()
  await page.waitForRole('toolbar', 'Reading controls')
  await page.bringToFront()
}

describe('the publisher’s section', () => {
  it('offers the ways to support that the page offers, and no others', async () => {
    await open('/story/')
    const region = await page.waitForRole('region', 'Support this publisher')
    const links = await region.evaluate((element) =>
      [...element.querySelectorAll('a')].map(({ href }) => href),
    )
    expect(links).toEqual([
      'https://www.patreon.com/thepaper',
      paper.address('/subscribe/'),
      paper.address('/feed.xml'),
    ])
    // A feed pays nobody.
    const paying = await region.evaluate((element) =>
      [...element.querySelectorAll('li a')].map((link) => (link as HTMLAnchorElement).href),
    )
    expect(paying).toEqual(links.slice(0, 2))
    expect(await region.text()).toContain('Web Monetization')
  })

  it('offers only to allow ads where the page offers nothing', async () => {
    await open('/plain/')
    const region = await page.waitForRole('region', 'Support this publisher')
    expect(await region.evaluate((element) => element.querySelectorAll('a').length)).toBe(0)
    expect(await page.getByRole('button', 'Allow ads here').isVisible()).toBe(true)
  })

  it('leads on to the steps in the ad blocker, and takes the choice back', async () => {
    await open('/plain/')
    await page.getByRole('button', 'Allow ads here').click()
    await (await page.waitForRole('button', 'Undo')).click()
    await (await page.waitForRole('button', 'Allow ads here')).click()
    await (await page.waitForRole('button', 'How to allow its ads')).click()
    const steps = await world.browser.waitForPage((url) => url.includes('/support.html'))
    await steps.waitForRole('button', 'Check now')
    expect(await steps.evaluate(() => document.body.innerText)).toContain('paper.localhost')
    await steps.close()
    await (await world.browser.waitForPage((url) => url === paper.address('/plain/'))).close()
    await page.bringToFront()
    await page.getByRole('button', 'How to allow its ads').waitFor()
  })

  it('stores that the site’s ads are allowed', async () => {
    await open('/story/')
    await page.getByRole('button', 'Allow ads here').click()
    const region = await page.waitForRole('region', 'Support this publisher')
    await until('a word', async () => (await region.text()).includes('You support this site'))
    await page.getByRole('link', 'Open original').click()
    await until('the page', async () => (await page.url()) === paper.address('/story/'))
    const tab = await world.browser.tabIdOf(page)
    await until('the heart', async () => (await world.browser.badge(tab)).text === '♥')
  })
})

describe('related links', () => {
  it('are cards with title, date and picture where the page has one, without the site’s own name', async () => {
    await open('/story/')
    const related = await page.waitForRole('navigation', 'Related links')
    expect(await related.text()).toContain('The other story of the river')
    expect(await related.text()).toContain('March 4, 2026')
    expect(await related.text()).not.toContain('paper.localhost')
    const pictures = await related.evaluate((element) =>
      [...element.querySelectorAll('a')].map((card) => card.querySelector('img')?.src ?? ''),
    )
    expect(pictures).toEqual([paper.address('/card.png', 'pictures'), ''])
  })

  it('open the page, or by choice its reader view', async () => {
    await open('/story/')
    await page.waitForRole('navigation', 'Related links')
    await press('The other story')
    await until('the page', async () => (await page.url()) === paper.address('/other/'))
    await page.back()
    const choice = await page.waitForRole('checkbox', 'Open in reader view')
    await choice.click()
    await until('the choice', () => choice.evaluate((box) => (box as HTMLInputElement).checked))
    await press('The other story')
    await page.waitForRole('heading', 'The other story of the river')
    await page.waitForRole('toolbar', 'Reading controls')
    // Back returns to the article's page and shows it.
    await page.back()
    expect(await page.url()).toBe(paper.address('/other/'))
  })
})

/** Clicks the card with a title, once it has stopped moving. */
async function press(title: string): Promise<void> {
  let last = ''
  const at = await until(`the card "${title}" to stand still`, async () => {
    const now = await page.evaluate((words) => {
      const card = [...document.querySelectorAll('.related-links a')].find(({ textContent }) =>
        textContent?.includes(words),
      )
      card?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = card?.getBoundingClientRect()
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, title)
    const isStill = JSON.stringify(now) === last
    last = JSON.stringify(now)
    return isStill && now
  })
  await page.mouse.click(at.x, at.y)
}
