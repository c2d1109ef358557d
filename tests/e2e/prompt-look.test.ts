import { describe, expect, it } from 'vitest'
import { Unsupported } from '../browsers/driver.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { focusOf } from './page-snapshot.ts'
import { PROMPT, useWorld } from './world.ts'

const world = useWorld()

const BUTTONS = ['Not now', 'Dismiss notice', 'Support this site', 'Open reader view']

/** The least size of what may be pressed (WCAG 2.2, 2.5.8), in px. */
const MIN_TARGET = 24

const isPromptFocused = async (page: DriverPage) =>
  (await focusOf(page))?.includes('popover="manual"') ?? false

describe('the prompt', () => {
  it('says who speaks and what the site asks, before the publisher’s words', async () => {
    const page = await world.openAsked('wall')
    const text = await page.getByRole(...PROMPT).text()
    expect(text).toMatch(
      /^Truce\s+This site asks you to turn off your ad blocker[\s\S]*Adblock Detected/,
    )
  })

  it('is at most 200 px high on a phone', async () => {
    const page = await world.open('dialog')
    await page.setViewport({ width: 390, height: 844 })
    expect((await (await page.waitForRole(...PROMPT)).box()).height).toBeLessThanOrEqual(200)
  })

  // A window at 200 % zoom, phones held across, the smallest window of WCAG's reflow.
  it.each([
    [640, 400],
    [568, 320],
    [320, 256],
    [320, 200],
  ])('fits a low window and scrolls within itself (%d x %d)', async (width, height) => {
    const page = await world.open('dialog')
    await page.setViewport({ width, height })
    await page.waitForRole(...PROMPT)
    await page.getByRole('button', 'Show all').click()
    await page.waitForRole('button', 'Show less')
    const card = await page.getByRole(...PROMPT).box()
    expect(card.y).toBeGreaterThanOrEqual(0)
    expect(card.y + card.height).toBeLessThanOrEqual(height)
    for (const name of BUTTONS) {
      const button = page.getByRole('button', name)
      await button.evaluate((element) => element.scrollIntoView({ block: 'nearest' }))
      const box = await button.box()
      expect(box.y, name).toBeGreaterThanOrEqual(card.y)
      expect(box.y + box.height, name).toBeLessThanOrEqual(card.y + card.height)
      expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(MIN_TARGET)
    }
  })

  it('folds long words, and shows them all on a press', async () => {
    const page = await world.openAsked('dialog')
    const folded = (await page.getByRole('blockquote').box()).height
    await page.getByRole('button', 'Show all').click()
    await until(
      'more words',
      async () => (await page.getByRole('blockquote').box()).height > folded,
    )
    await page.getByRole('button', 'Show less').click()
    await until(
      'two lines again',
      async () => (await page.getByRole('blockquote').box()).height === folded,
    )
  })

  it('stays above a bar of the page that grows as the window gets narrower', async () => {
    const page = await world.openAsked('bar')
    await page.setViewport({ width: 390, height: 844 })
    await until('the prompt above the bar', async () => {
      const bar = await page.evaluate(() => {
        const layers = [...document.querySelectorAll('body *')]
        const fixed = layers.find((box) => getComputedStyle(box).position === 'fixed')
        return fixed?.getBoundingClientRect().top ?? 0
      })
      const { y, height } = await page.getByRole(...PROMPT).box()
      return bar > 0 && y + height <= bar
    })
  })

  it('tells why it is a notice, once it is unfolded', async () => {
    const page = await world.openAsked('dialog')
    await page.getByRole('button', 'Show all').click()
    await page.waitForRole('button', 'Show less')
    const text = await page.getByRole(...PROMPT).text()
    expect(text).toMatch(/Why\?\s+asks you to turn off an ad blocker/)
  })

  it('is the first that Tab reaches, before all of the page behind it', async () => {
    const page = await world.openAsked('wall')
    await page.keyboard.press('Tab')
    expect(await isPromptFocused(page)).toBe(true)
  })

  it('is reached by a command from within the page', async ({ skip }) => {
    const page = await world.openAsked('bar')
    await page.getByRole('searchbox').evaluate((field) => (field as HTMLElement).focus())
    try {
      await world.browser.runCommand('to-prompt')
    } catch (error) {
      if (error instanceof Unsupported) return skip(error.message)
      throw error
    }
    await until('the focus', () => isPromptFocused(page))
  })
})

describe('the line after “Support this site”', () => {
  it.each([
    [320, 568],
    [1280, 800],
  ])('has room for its sentence and stays within its card (%d x %d)', async (width, height) => {
    const page = await world.open('wall')
    await page.setViewport({ width, height })
    await page.waitForRole(...PROMPT)
    await page.getByRole('button', 'Support this site').click()
    const line = await page.waitForRole('status')
    const card = await line.box()
    expect(card.height).toBeLessThanOrEqual(140)
    const isWithin = await line.evaluate((element) => element.scrollWidth <= element.clientWidth)
    expect(isWithin).toBe(true)
    const sentence = await line.evaluate((element) => element.querySelector('p')?.clientWidth ?? 0)
    expect(sentence).toBeGreaterThanOrEqual(150)
  })
})
