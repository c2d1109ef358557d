import { afterEach, describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { axeFaults } from './axe-faults.ts'
import { useWorld } from './world.ts'

const world = useWorld()

const opened: DriverPage[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()))
})

/** The part of the extension's API that is used here. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } }

const storeSites = () =>
  chrome.storage.local.set({
    totals: { noticesHidden: 12, articlesRead: 3, since: 1_700_000_000_000 },
    updatedTo: '9.9.9',
    sites: {
      'forum.gardeners-of-the-northern-valleys.example': {
        support: true,
        updatedAt: 1_700_000_000_000,
        check: { at: 1_700_000_000_000, result: 'loads' },
      },
      'recipes.example': { support: false, whenNotice: 'dismiss', updatedAt: 1 },
    },
  })

/** How far a page can be scrolled sideways, in CSS pixels. */
const overflow = (page: DriverPage) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What can be pressed and is lower than WCAG 2.5.8 asks for, text below 13 px, and titles of a size of their own. */
const tooSmall = (page: DriverPage) =>
  page.evaluate(() => {
    const seen = (query: string) =>
      [...document.querySelectorAll<HTMLElement>(query)].filter((element) =>
        element.checkVisibility(),
      )
    const sizeOf = (element: HTMLElement) => Number.parseFloat(getComputedStyle(element).fontSize)
    const isTargetOfItsOwn = (element: HTMLElement) =>
      !(element instanceof HTMLInputElement && element.closest('label'))
    return [
      ...seen('a, button, summary, label, input')
        .filter(isTargetOfItsOwn)
        .filter((element) => element.getBoundingClientRect().height < 24),
      ...seen('main *').filter((element) => element.innerText && sizeOf(element) < 13),
      ...seen('main:not(.sample) h1').filter((element) => sizeOf(element) !== 28),
    ].map((element) => element.outerHTML.slice(0, 200))
  })

const SIZES = [
  [1280, 800],
  [320, 640],
] as const

describe('axe finds no accessibility fault, and nothing is cut off', () => {
  it.each(SIZES)('in the settings at %i × %i', async (width, height) => {
    await world.browser.evaluateInExtension(storeSites)
    const page = await world.browser.openExtensionPage('options.html')
    opened.push(page)
    await page.setViewport({ width, height })
    await page.waitForRole('button', 'Remove recipes.example')
    await page.waitForRole('button', 'Got it')
    expect(await axeFaults(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })

  it.each(SIZES)('on the support page at %i × %i', async (width, height) => {
    const article = await world.open('wall')
    opened.push(article)
    const tab = await world.browser.tabIdOf(article)
    const page = await world.browser.openExtensionPage(`support.html?tab=${tab}`)
    opened.push(page)
    await page.setViewport({ width, height })
    await (await page.waitForRole('button', 'Support this site')).click()
    await (await page.waitForRole('radio', 'AdGuard')).click()
    await page.waitForRole('heading', 'AdGuard')
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await page.waitForRole('radio', 'Privacy Badger')
    expect(await axeFaults(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(await tooSmall(page)).toEqual([])
  })

  it.each(SIZES)('on the report at %i × %i', async (width, height) => {
    const article = await world.open('wall')
    opened.push(article)
    const tab = await world.browser.tabIdOf(article)
    const page = await world.browser.openExtensionPage(`report.html?tab=${tab}`)
    opened.push(page)
    await page.setViewport({ width, height })
    await (await page.waitForRole('checkbox', 'Include the words of the box')).click()
    expect(await axeFaults(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(await tooSmall(page)).toEqual([])
  })
  it.each(SIZES)('on the welcome and the sample page at %i × %i', async (width, height) => {
    for (const name of ['welcome.html', 'sample.html']) {
      const page = await world.browser.openExtensionPage(name)
      opened.push(page)
      await page.setViewport({ width, height })
      await page.waitForRole('heading')
      expect(await axeFaults(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(await tooSmall(page)).toEqual([])
    }
  })
})
