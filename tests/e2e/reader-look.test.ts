import { describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { useReadings } from './open-reading.ts'

const { read } = useReadings()

/** A computed style of the running text. */
const style = (page: DriverPage, name: string, selector = '.article-body p') =>
  page.evaluate(
    (wanted, property) =>
      getComputedStyle(document.querySelector(wanted) as Element).getPropertyValue(property),
    selector,
    name,
  )

const openPanel = async (page: DriverPage) => {
  await page.getByRole('button', 'Text and theme').click()
  await page.waitForRole('radio', 'Sepia')
}

const openSeldom = async (page: DriverPage) => {
  await page.evaluate(() => document.querySelector<HTMLElement>('#look-panel summary')?.click())
  await page.waitForRole('radio', 'Justified')
}

/** Moves a slider by keyboard. */
async function push(page: DriverPage, slider: string, key: 'ArrowRight' | 'ArrowLeft') {
  await page.getByRole('slider', slider).evaluate((element) => element.focus())
  await page.keyboard.press(key)
}

describe('the reader view’s typography', () => {
  it('has lines of 60 to 75 characters by default, in its own typefaces', async () => {
    const page = await read('essay')
    await page.evaluate(() => document.fonts.ready.then(() => {}))
    const lengths = await page.evaluate(() => {
      const found: number[] = []
      for (const paragraph of document.querySelectorAll('.article-body p')) {
        const text = paragraph.textContent ?? ''
        const range = new Range()
        range.selectNodeContents(paragraph)
        const tops = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 12))
        const lines = new Set(tops).size
        if (lines > 3) found.push(text.length / (lines - 0.5))
      }
      return found
    })
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(mean).toBeGreaterThan(58)
    expect(mean).toBeLessThan(75)
    expect(await style(page, 'font-family')).toContain('Literata')
    expect(await page.evaluate(() => document.fonts.check('20px "Literata Variable"'))).toBe(true)
  })

  it('applies every setting at once, and remembers it', async () => {
    const page = await read('essay')
    await openPanel(page)
    await openSeldom(page)
    await page.getByRole('button', 'Larger text').click()
    await page.getByRole('radio', 'Legible').click()
    for (const slider of ['Weight', 'Line height', 'Letter spacing', 'Word spacing']) {
      await push(page, slider, 'ArrowRight')
    }
    await push(page, 'Line length', 'ArrowLeft')
    await page.getByRole('radio', 'Justified').click()
    const looks = async () => ({
      size: await style(page, 'font-size'),
      family: (await style(page, 'font-family')).includes('Atkinson'),
      weight: await style(page, 'font-weight'),
      height: await style(page, 'line-height'),
      letters: await style(page, 'letter-spacing'),
      words: await style(page, 'word-spacing'),
      align: await style(page, 'text-align'),
      hyphens: await style(page, 'hyphens'),
    })
    const wanted = {
      size: '22px',
      family: true,
      weight: '500',
      height: '38.5px',
      letters: '0.44px',
      words: '1.32px',
      align: 'justify',
      hyphens: 'auto',
    }
    expect(await looks()).toEqual(wanted)
    const width = await page.evaluate(() => document.querySelector('.article-body')?.clientWidth)
    await page.reload()
    await page.waitForRole('toolbar', 'Reading controls')
    expect(await looks()).toEqual(wanted)
    expect(await page.evaluate(() => document.querySelector('.article-body')?.clientWidth)).toBe(
      width,
    )
    await openPanel(page)
    await page.getByRole('button', 'Reset the look').click()
    expect(await style(page, 'font-size')).toBe('20px')
    expect(await style(page, 'text-align')).toBe('start')
  })

  it('takes two colours and a typeface of the reader’s own', async () => {
    const page = await read('essay')
    await openPanel(page)
    await page.getByRole('radio', 'Your colors').click()
    const pick = (name: string, color: string) =>
      page.evaluate(
        (label, value) => {
          const field = [...document.querySelectorAll<HTMLInputElement>('input[type=color]')].find(
            (input) => input.labels?.[0]?.textContent?.includes(label),
          )
          if (!field) throw new Error(`There is no field "${label}"`)
          field.value = value
          field.dispatchEvent(new Event('input', { bubbles: true }))
        },
        name,
        color,
      )
    await pick('Background', '#10211c')
    await pick('Text color', '#ffe95c')
    await until(
      'the paper',
      async () => (await style(page, 'background-color', 'html')) === 'rgb(16, 33, 28)',
    )
    await until('the ink', async () => (await style(page, 'color', 'h1')) === 'rgb(255, 233, 92)')
    expect(await style(page, 'color-scheme', 'html')).toBe('dark')
    await pick('Text color', '#223322')
    await until('a word about contrast', () =>
      page.evaluate(() => document.body.innerText.includes('hard to read together')),
    )
    await page.getByRole('radio', 'Installed').click()
    await page.getByRole('textbox', 'Name of the typeface').type('No Such Face 7')
    await page.keyboard.press('Tab')
    await until('a word about the typeface', () =>
      page.evaluate(() => document.body.innerText.includes('No such typeface on this device.')),
    )
    expect(await style(page, 'font-family')).toContain('No Such Face 7')
    await page.getByRole('button', 'Reset the look').click()
    expect(await style(page, 'font-family')).toContain('Literata')
  })

  it('applies a theme at once, also in other tabs', async () => {
    const other = await read('code')
    const page = await read('essay')
    const grounds = new Set<string>()
    await openPanel(page)
    for (const theme of ['Light', 'Sepia', 'Dark', 'Contrast']) {
      await page.getByRole('radio', theme).click()
      grounds.add(await style(page, 'background-color', 'html'))
    }
    expect(grounds.size).toBe(4)
    await until('the other tab', async () => {
      return (await other.evaluate(() => document.documentElement.dataset.theme)) === 'contrast'
    })
  })

  it('hides pictures and links by choice, and shows them again', async () => {
    const page = await read('essay')
    const seen = () =>
      page.evaluate(() => ({
        picture: document.querySelector('img[alt^="A boundary"]')?.checkVisibility(),
        links: document.querySelectorAll('.article-body a[href^="http"]').length,
        marks: document.querySelectorAll('.article-body .note-mark[href]').length,
      }))
    expect(await seen()).toEqual({ picture: true, links: 1, marks: 3 })
    await openPanel(page)
    await page.getByRole('checkbox', 'Pictures').click()
    await page.getByRole('checkbox', 'Links').click()
    expect(await seen()).toEqual({ picture: false, links: 0, marks: 3 })
    await page.getByRole('checkbox', 'Pictures').click()
    await page.getByRole('checkbox', 'Links').click()
    expect(await seen()).toEqual({ picture: true, links: 1, marks: 3 })
  })
})

describe('the panel for the look', () => {
  it.each([
    [1920, 1080],
    [1280, 800],
    [1024, 768],
    [760, 360],
    [640, 400],
  ])('stands beside the text it changes at %i × %i', async (width, height) => {
    const page = await read('essay')
    await page.setViewport({ width, height })
    await openPanel(page)
    const seen = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      const contents = document.querySelector('.contents')?.getBoundingClientRect()
      return {
        free: (box('#look-panel')?.left ?? 0) - (box('.article-body')?.right ?? 0),
        start: Math.min(contents?.left ?? 0, box('.article-body')?.left ?? 0),
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }
    })
    expect(seen.free).toBeGreaterThanOrEqual(8)
    expect(seen.start).toBeGreaterThanOrEqual(8)
    expect(seen.overflow).toBe(0)
  })

  it.each([
    [760, 800],
    [390, 844],
  ])('leaves the upper third to the text at %i × %i', async (width, height) => {
    const page = await read('essay')
    await page.setViewport({ width, height })
    await openPanel(page)
    const top = await page.evaluate(
      () => document.querySelector('#look-panel')?.getBoundingClientRect().top ?? 0,
    )
    expect(top).toBeGreaterThan(height / 3)
  })

  it('shows all but what is needed seldom in a small window, and closes by a button', async () => {
    const page = await read('essay')
    await page.setViewport({ width: 1280, height: 800 })
    await openPanel(page)
    const hidden = await page.evaluate(() => {
      const body = document.querySelector('#look-panel .panel-body')
      return body ? body.scrollHeight - body.clientHeight : -1
    })
    expect(hidden).toBe(0)
    await page.waitForRole('heading', 'Text and theme')
    await page.getByRole('button', 'Close').click()
    await page.waitForNoRole('radio', 'Sepia')
  })
})

describe('the reader view typesets', () => {
  it('Arabic from right to left, without letter spacing', async () => {
    const page = await read('arabic')
    const article = await page
      .getByRole('article')
      .evaluate((element) => [element.lang, getComputedStyle(element).direction])
    expect(article).toEqual(['ar', 'rtl'])
    await openPanel(page)
    await openSeldom(page)
    await push(page, 'Letter spacing', 'ArrowRight')
    expect(await style(page, 'letter-spacing')).toBe('normal')
    expect(await style(page, 'font-style', '.article-body em')).toBe('normal')
    // The border of a quotation is on the side where lines start.
    expect(await style(page, 'border-right-width', '.article-body blockquote')).toBe('3px')
  })

  it('Japanese unjustified, without italics, with larger line spacing', async () => {
    const page = await read('japanese')
    await openPanel(page)
    await openSeldom(page)
    await page.getByRole('radio', 'Justified').click()
    await push(page, 'Letter spacing', 'ArrowRight')
    expect(await style(page, 'letter-spacing')).toBe('normal')
    expect(await style(page, 'text-align')).toBe('start')
    expect(await style(page, 'font-style', '.article-body em')).toBe('normal')
    expect(await style(page, 'line-break')).toBe('strict')
    expect(await style(page, 'word-break', 'h1')).toBe('keep-all')
    expect(await style(page, 'text-wrap-style', 'h1')).toBe('auto')
    expect(await page.evaluate(() => document.querySelectorAll('h1 wbr').length)).toBeGreaterThan(1)
    const [height, size] = [await style(page, 'line-height'), await style(page, 'font-size')]
    expect(Number.parseFloat(height) / Number.parseFloat(size)).toBeGreaterThanOrEqual(1.79)
    const squares = await page.evaluate(
      () => (document.querySelector('.article-body')?.clientWidth ?? 0) / 20,
    )
    expect(squares).toBeGreaterThan(30)
    expect(squares).toBeLessThan(45)
  })
})
