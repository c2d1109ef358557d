import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { articlePage, type Paper, servePaper } from './paper.ts'
import { useWorld } from './world.ts'

const world = useWorld()
let paper: Paper

beforeAll(async () => {
  paper = await servePaper({
    '/story/': (served) =>
      articlePage({
        head: `<meta property="og:image" content="${served.address('/lead.png', 'pictures')}">
<link rel="stylesheet" href="/page.css"><link rel="icon" href="/icon.png"><link rel="preload" as="image" href="/preload.png"><script src="/page.js"></script>`,
        body: `<figure><img src="${served.address('/figure.png', 'pictures')}" width="40" height="40" alt="A gate"><figcaption>The gate</figcaption></figure>
<p>Then a picture that has moved: <img src="${served.address('/moved/far.png', 'pictures')}" width="40" height="40" alt="Far"> and one of the paper itself: <img src="/own.png" width="40" height="40" alt="Own"></p>
<iframe data-src="https://www.youtube.com/embed/x"></iframe><iframe src="/frame.html"></iframe><video src="/film.mp4" poster="/poster.png"></video>
<p style="background-image:url(/background.png)">And a last word, which stands on a background that the page has chosen for it.</p><object data="/object.html"></object>`,
      }),
    '/': () => '<!doctype html><title>Cookies</title>',
  })
})
afterAll(() => paper.close())

/** Opens the story in the reader view, with an empty request log. */
async function openStory(): Promise<DriverPage> {
  const page = await world.browser.newPage(paper.address('/story/'))
  const popup = await world.openPopup(page)
  paper.forget()
  await popup.getByRole('button', 'Open reader view').click()
  await page.waitForRole('toolbar', 'Reading controls')
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager'
  })
  return page
}

describe('the reader view requests pictures', () => {
  it('without cookie, referrer or origin, redirected or not, and stores no cookie', async () => {
    // Each host has set cookies of every kind.
    for (const host of ['pictures', 'moved', 'paper']) {
      const page = await world.browser.newPage(paper.address('/', host))
      await page.close()
    }
    const page = await openStory()
    await until('all pictures to be shown', () =>
      page.evaluate(() => [...document.images].every((image) => image.naturalWidth > 0)),
    )
    const asked = paper.seen.map(({ host, path }) => host + path).sort()
    // Nothing else from the page is requested: no style, script, icon, frame, video or background.
    expect(asked).toEqual([
      'moved/far.png',
      'paper/own.png',
      'pictures/figure.png',
      'pictures/lead.png',
      'pictures/moved/far.png',
    ])
    for (const { path, headers } of paper.seen) {
      expect([path, headers.cookie, headers.referer, headers.origin]).toEqual([
        path,
        undefined,
        undefined,
        undefined,
      ])
    }
    paper.forget()
    await page.goto(paper.address('/', 'pictures'))
    const [own] = paper.seen
    expect(own?.headers.cookie).toContain('strict=1')
    expect(own?.headers.cookie).not.toContain('picture=1')
    await page.close()
  })

  it('with the background killed before, and again after a reload', async () => {
    const page = await openStory()
    await world.browser.killWorker()
    paper.forget()
    await page.reload()
    await page.waitForRole('toolbar', 'Reading controls')
    await until('pictures to be asked for', async () => paper.seen.length > 0)
    expect(paper.seen.filter(({ headers }) => headers.cookie)).toEqual([])
    await page.close()
  })
})
