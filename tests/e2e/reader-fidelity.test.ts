import { describe, expect, it } from 'vitest'
import { until } from '../browsers/until.ts'
import { useReadings } from './open-reading.ts'
import { BROWSER } from './world.ts'

const { read } = useReadings()

describe('the reader view preserves', () => {
  it('footnotes: they open beside their mark, close on Escape, and link back', async () => {
    const page = await read('essay')
    await page.getByRole('button', 'Note 2').click()
    const note = await page.waitForRole('dialog', 'Note 2')
    expect(await note.text()).toContain('The third lodger is a yeast')
    expect(await note.text()).not.toContain('↩')
    const [mark, box] = [await page.getByRole('button', 'Note 2').box(), await note.box()]
    const gap = Math.max(box.y - (mark.y + mark.height), mark.y - (box.y + box.height))
    expect(gap).toBeLessThan(30)
    await page.keyboard.press('Escape')
    await page.waitForNoRole('dialog', 'Note 2')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('2')

    await page.keyboard.press('Enter')
    await page.waitForRole('dialog', 'Note 2')
    await page.getByRole('link', 'Go to all notes').click()
    await until('the note among the notes', () =>
      page.evaluate(() => document.activeElement?.id === 'article-note2'),
    )
    const back = await page.evaluate(
      () => document.querySelectorAll('.article-body li a[href^="#article-ref"]').length,
    )
    expect(back).toBe(3)
  })

  it('the language of code, and highlights it without changing its text', async () => {
    const page = await read('code')
    const code = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.code-box')].map((box) => ({
          label: box.querySelector('.code-language')?.textContent ?? '',
          coloured: box.querySelector('[class^="hljs-"]') !== null,
        })),
      )
    await until(
      'the colours',
      async () => (await code()).filter(({ coloured }) => coloured).length === 3,
    )
    expect((await code()).map(({ label }) => label)).toEqual(['Python', 'TypeScript', 'Shell', ''])
    const text = await page.evaluate(() => document.querySelector('pre')?.textContent)
    expect(text).toMatch(
      /^import time\n\ndef until\(what, ask, timeout=5\.0, every=0\.05\):\n {4}"""/,
    )
  })

  it('formulas', async () => {
    const page = await read('data')
    const math = await page.evaluate(() => {
      const formula = document.querySelector('math[display="block"]')
      return { namespace: formula?.namespaceURI, roots: formula?.querySelectorAll('msqrt').length }
    })
    expect(math).toEqual({ namespace: 'http://www.w3.org/1998/Math/MathML', roots: 2 })
  })

  it('wide tables and code, which scroll and are reachable by keyboard', async () => {
    const page = await read('data')
    const region = page.getByRole('region', 'Distance to the horizon by height of the eye')
    const scrolls = await region.evaluate((box) => ({
      overflows: box.scrollWidth > box.clientWidth,
      tabIndex: box.tabIndex,
      page: document.documentElement.scrollWidth <= innerWidth,
    }))
    expect(scrolls).toEqual({ overflows: true, tabIndex: 0, page: true })
  })

  it('wide tables and code in print, where nothing scrolls', async ({ skip }) => {
    if (BROWSER === 'firefox') return skip('Firefox cannot be driven to emulate print')
    const page = await read('data')
    await page.raw.emulateMediaType('print')
    const overflows = await page.evaluate(() =>
      [...document.querySelectorAll('.article-body :is(.scroll-box, pre)')].map(
        (box) => getComputedStyle(box).overflowX,
      ),
    )
    await page.raw.emulateMediaType()
    expect(new Set(overflows)).toEqual(new Set(['visible']))
  })

  it('embeds as links that name their host, and loads nothing of them', async () => {
    const page = await read('data')
    const embed = await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('a[data-embed]')
      return { text: link?.textContent, href: link?.href, frames: frames.length }
    })
    expect(embed.text).toContain('A balloon rises over the bay')
    expect(embed.text).toContain('youtube.com')
    expect(embed.href).toMatch(/^https:\/\/www\.youtube\.com\/.*abcdefghijk$/)
    expect(embed.frames).toBe(0)
  })

  it('pictures, which open large with caption and keyboard', async () => {
    const page = await read('essay')
    const name = 'Enlarge the picture: A boundary stone with pale rings of lichen'
    await page.getByRole('button', name).click()
    const dialog = await page.waitForRole('dialog', 'Pictures')
    expect(await dialog.text()).toContain('in its eleventh year of being measured')
    await page.keyboard.press('Escape')
    await page.waitForNoRole('dialog', 'Pictures')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('enlarge')
  })

  it('the alternative text of a picture that does not load', async () => {
    const page = await read('essay')
    const words =
      'Picture not shown: A page of the notebook with eleven numbers, each a little larger'
    // The picture is lazy: it loads when it is near the viewport.
    await page.evaluate(() =>
      document.querySelector('.article-body img[alt^="A page"]')?.scrollIntoView(),
    )
    await until('the words', () =>
      page.evaluate(
        (text) => document.querySelector('.missing-picture')?.textContent === text,
        words,
      ),
    )
  })
})
