import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { canScroll } from './page-snapshot.ts'
import { articlePage, type Paper, servePaper } from './paper.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld()
let paper: Paper
const pages: DriverPage[] = []

const NOTICE = `<h2>Adblock detected</h2><p>Please disable your ad blocker to go on reading.</p>`
const LETTER = `<h2>Our letter</h2><p>Twice a week, free of charge. <input type="email" placeholder="Your address"></p>`

/**
 * Counts the frames in which the page's box was painted, by the page's own means. Frames before the first paint do not
 * count: Firefox runs animation frames while it waits for style sheets.
 */
const COUNT = `<script>
  window.painted = 0
  const frame = () => {
    const box = document.getElementById('adb-note')
    const hasPainted = performance.getEntriesByName('first-contentful-paint').length > 0
    const isSeen = box?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    if (hasPainted && isSeen && getComputedStyle(box).maskImage === 'none') window.painted += 1
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
</script>`

const box = (words: string) =>
  `<div id="adb-sheet" style="position:fixed;inset:0;background:#000c;z-index:9"></div><div id="adb-note" style="position:fixed;inset:20% 25%;background:#fff;z-index:10">${words}</div>`

const HEAD = `<style>main { min-height: 200vh }</style>${COUNT}`

/** A page that is painted only after Truce has had time to answer, also on a busy machine. */
const SLOW_HEAD = `<link rel="stylesheet" href="/slow.css?1500">${HEAD}`

/** Shown some time after the page was parsed, as by a detector. */
const late = (words: string) =>
  articlePage({
    head: HEAD,
    body: `<script>setTimeout(() => {
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(box(words))})
      document.body.style.overflow = 'hidden'
    }, 1000)</script>`,
  })

beforeAll(async () => {
  let words = NOTICE
  paper = await servePaper({
    '/late/': () => late(words),
    '/early/': () => articlePage({ head: SLOW_HEAD, body: box(NOTICE) }),
    '/to-letter/': () => {
      words = LETTER
      return articlePage()
    },
    '/to-notice/': () => {
      words = NOTICE
      return articlePage()
    },
  })
})
afterAll(() => paper?.close())
afterEach(async () => {
  await open('/to-notice/')
  await Promise.allSettled(pages.splice(0).map((page) => page.close()))
})

async function open(path: string): Promise<DriverPage> {
  const page = await world.browser.newPage(paper.address(path))
  pages.push(page)
  return page
}

/** A first visit, on which the reader dismisses the notice for every time. */
async function dismissEveryTime(path: string): Promise<DriverPage> {
  const page = await open(path)
  await page.waitForRole(...PROMPT)
  await page.getByRole('checkbox', 'Always on this site').click()
  await page.getByRole('button', 'Dismiss notice').click()
  await page.waitForRole('button', 'Undo')
  await until('the site to be remembered', () => isListed())
  return page
}

async function isListed(): Promise<boolean> {
  const options = await world.browser.openExtensionPage('options.html')
  try {
    await options.waitForRole('main')
    return (await options.getByRole('main').text()).includes('before they appear')
  } finally {
    await options.close()
  }
}

const painted = (page: DriverPage) =>
  page.evaluate(() => (window as unknown as { painted: number }).painted)

describe('a notice dismissed on an earlier visit, on a site where notices are dismissed', () => {
  it.each([
    ['shown by a script', '/late/'],
    ['in the page’s own markup', '/early/'],
  ])('is not painted at all, %s', async (_name, path) => {
    await dismissEveryTime(path)
    const page = await open(path)
    await page.waitForRole('button', 'Undo')
    expect(await painted(page)).toBe(0)
    expect(await canScroll(page)).toBe(true)
  })

  it('is shown again by Undo', async () => {
    await dismissEveryTime('/late/')
    const page = await open('/late/')
    await page.getByRole('button', 'Undo').click()
    await until('the notice to be painted', async () => (await painted(page)) > 0)
  })

  it('is not painted with the background killed before', async () => {
    await dismissEveryTime('/late/')
    await world.browser.killWorker()
    const page = await open('/late/')
    await page.waitForRole('button', 'Undo')
    expect(await painted(page)).toBe(0)
  })

  it('is forgotten when its dismissal is undone', async () => {
    const page = await dismissEveryTime('/late/')
    await page.getByRole('button', 'Undo').click()
    await until('it to be forgotten', async () => !(await isListed()))
    const next = await open('/late/')
    await next.waitForRole(...PROMPT)
    expect(await painted(next)).toBeGreaterThan(0)
  })
})

describe('an element that matches a remembered selector and is no notice', () => {
  it('is shown, left alone and not hidden again', async () => {
    await dismissEveryTime('/late/')
    await open('/to-letter/')
    const page = await open('/late/')
    await until('the letter to be painted', async () => (await painted(page)) > 0)
    await until('the name to be forgotten', async () => !(await isListed()))
    expect(await page.getByRole('button', 'Undo').count()).toBe(0)
    expect(await canScroll(page)).toBe(false)
  })
})
