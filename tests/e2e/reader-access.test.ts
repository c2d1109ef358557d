import { describe, expect, it } from 'vitest'
import { until } from '../browsers/until.ts'
import { axeFaults } from './axe-faults.ts'
import { useReadings } from './open-reading.ts'

const { read } = useReadings()

const THEMES = ['Light', 'Sepia', 'Dark', 'Contrast', 'Your colors'] as const

describe('axe finds no accessibility fault', () => {
  it('in an essay with notes and pictures, in every theme, with its panel and dialogs', async () => {
    const page = await read('essay')
    for (const theme of THEMES) {
      await page.keyboard.press('a')
      await page.getByRole('radio', theme).click()
      expect(await axeFaults(page), `${theme}, panel open`).toEqual([])
      await page.keyboard.press('a')
      await page.waitForNoRole('radio', theme)
    }
    await page.getByRole('button', 'Note 1').click()
    expect(await axeFaults(page), 'note').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.waitForRole('dialog', 'Keyboard shortcuts')
    expect(await axeFaults(page), 'keys').toEqual([])
  })

  it.each(['code', 'data', 'arabic', 'japanese'] as const)('in %s', async (reading) => {
    const page = await read(reading)
    if (reading === 'code') {
      await until('the colours', () =>
        page.evaluate(() => document.querySelector('[class^="hljs-"]') !== null),
      )
    }
    const themes = reading === 'code' ? THEMES : (['Light'] as const)
    for (const theme of themes) {
      if (reading === 'code') {
        await page.keyboard.press('a')
        await page.getByRole('radio', theme).click()
        await page.keyboard.press('a')
      }
      expect(await axeFaults(page), theme).toEqual([])
    }
  })
})

describe('no content is lost', () => {
  it.each(['essay', 'code', 'data', 'japanese'] as const)(
    'at 320 pixels in %s: no scrolling sideways, no control too small',
    async (reading) => {
      const page = await read(reading)
      await page.setViewport({ width: 320, height: 640 })
      await page.keyboard.press('a')
      const seen = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        // WCAG 2.5.8 asks for 24 pixels. A label is part of its control, and targets in a sentence are exempt.
        small: [...document.querySelectorAll('button,input,select,summary')]
          .filter((control) => control.checkVisibility() && !control.closest('p,li,td'))
          .map((control) => ({ control, target: control.closest('label') ?? control }))
          .map(({ control, target }) => ({ control, box: target.getBoundingClientRect() }))
          .filter(({ box }) => Math.min(box.width, box.height) < 24)
          .map(({ control }) => control.outerHTML.slice(0, 80)),
      }))
      expect(seen).toEqual({ overflow: 0, small: [] })
    },
  )

  it('to the browser’s own search, with notes and words split by markup', async () => {
    const page = await read('essay')
    const found = await page.evaluate(() =>
      [
        'longer than most of its results, lichenometry',
        'The third lodger is a yeast',
        'words that nobody wrote',
      ].map((words) => (window as unknown as { find(words: string): boolean }).find(words)),
    )
    expect(found).toEqual([true, true, false])
  })

  it('at twice the zoom of a small laptop', async () => {
    const page = await read('essay')
    await page.setViewport({ width: 640, height: 400 })
    await page.keyboard.press('a')
    const panel = await page.evaluate(() => {
      const box = document.querySelector('#look-panel')?.getBoundingClientRect()
      return box && box.top >= 0 && box.bottom <= innerHeight
    })
    expect(panel).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
  })
})

describe('the keyboard', () => {
  it('shows its shortcuts on "?", and they can be turned off', async () => {
    const page = await read('essay')
    await page.keyboard.press('?')
    const dialog = await page.waitForRole('dialog', 'Keyboard shortcuts')
    expect(await dialog.text()).toContain('Line focus on or off')
    await page.keyboard.press('t')
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('system')
    await page.getByRole('checkbox', 'Use these keys').click()
    await page.keyboard.press('Escape')
    await page.waitForNoRole('dialog', 'Keyboard shortcuts')
    await page.keyboard.press('t')
    await page.keyboard.press('?')
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('system')
    expect(await page.evaluate(() => document.querySelector('dialog[open]'))).toBeNull()
  })

  it('reaches everything: sections, contents, look, sizes', async () => {
    const page = await read('essay')
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    await page.keyboard.press('n')
    expect(await focused()).toBe('A clock that nobody winds')
    await page.keyboard.press('n')
    expect(await focused()).toBe('What the rings are not')
    await page.keyboard.press('p')
    await until('the section before', async () => (await focused()) === 'A clock that nobody winds')
    await page.keyboard.press('c')
    expect(await page.evaluate(() => document.activeElement?.closest('nav')?.ariaLabel)).toBe(
      'Contents',
    )
    await page.keyboard.press('+')
    const size = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('.article-body p') as Element).fontSize,
      )
    expect(await size()).toBe('22px')
    await page.keyboard.press('-')
    expect(await size()).toBe('20px')
    await page.keyboard.press('a')
    await page.waitForRole('radio', 'Sepia')
    await page.keyboard.press('Escape')
    await page.waitForNoRole('radio', 'Sepia')
  })

  it('shows where the focus is', async () => {
    const page = await read('essay')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element)
      return `${outlineStyle} ${outlineWidth}`
    })
    expect(outline).toBe('solid 3px')
  })
})
