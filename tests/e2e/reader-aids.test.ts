import { describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { useReadings } from './open-reading.ts'

const { read, world } = useReadings()

const scrollTo = (page: DriverPage, y: number) =>
  page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y)

/** Stands in for the speech synthesis, as headless browsers have no voices. It finishes a sentence on command. */
function stubVoices(): void {
  const spoken: string[] = []
  let current: SpeechSynthesisUtterance | undefined
  Object.assign(speechSynthesis, {
    getVoices: () => [
      { voiceURI: 'b', name: 'Beatrix', lang: 'en-GB', default: false, localService: true },
      { voiceURI: 'k', name: 'Kyoko', lang: 'ja-JP', default: false, localService: true },
    ],
    speak(utterance: SpeechSynthesisUtterance) {
      current = utterance
      spoken.push(`${utterance.rate} ${utterance.text.trim()}`)
    },
    cancel() {
      current = undefined
      spoken.push('-')
    },
  })
  class Utterance extends EventTarget {
    text: string
    rate = 1
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance })
  Object.assign(globalThis, {
    spoken,
    finishSentence: () => current?.onend?.({} as SpeechSynthesisEvent),
    sayWord: (charIndex: number, charLength: number) =>
      current?.onboundary?.({ name: 'word', charIndex, charLength } as SpeechSynthesisEvent),
  })
  speechSynthesis.dispatchEvent(new Event('voiceschanged'))
}

interface Stubbed {
  spoken: string[]
  finishSentence(): void
  sayWord(at: number, length: number): void
}

describe('reading aloud', () => {
  it('only says so where there is no voice for the language', async () => {
    const page = await read('japanese')
    await page.getByRole('button', 'Read aloud').click()
    await until('the words about voices', async () =>
      (await page.getByRole('status').text()).includes('no voice'),
    )
    expect(await page.getByRole('region', 'Read aloud').count()).toBe(0)
  })

  it('highlights what is read, skips, pauses and stops', async () => {
    const page = await read('essay')
    await page.evaluate(stubVoices)
    const spoken = () =>
      page.evaluate(() => (globalThis as unknown as Stubbed).spoken.filter((text) => text !== '-'))
    const marked = (name: string) =>
      page.evaluate((key) => {
        const [range] = CSS.highlights.get(key) ?? []
        return range?.toString()
      }, name)

    await page.getByRole('button', 'Read aloud').click()
    await page.waitForRole('button', 'Pause')
    expect(await spoken()).toEqual(['1 The slow science of lichens'])
    await page.evaluate(() => (globalThis as unknown as Stubbed).sayWord(4, 4))
    expect(await marked('aloud-word')).toBe('slow')
    await page.getByRole('button', 'Next paragraph').click()
    expect((await spoken()).at(-1)).toMatch(/^1 “You will not see it move,”/)
    expect(await marked('aloud-sentence')).toMatch(/^“You will not see it move,”/)
    await page.evaluate(() => (globalThis as unknown as Stubbed).finishSentence())
    // The mark of a note is not read aloud.
    await page.evaluate(() => (globalThis as unknown as Stubbed).finishSentence())
    expect((await spoken()).at(-1)).toMatch(/with the same steel rule and write down/)
    await page.getByRole('button', 'Pause').click()
    await page.getByRole('button', 'Resume').click()
    expect((await spoken()).at(-1)).toBe((await spoken()).at(-2))
    await page.keyboard.press('.')
    expect((await spoken()).at(-1)).toBe('1 A lichen is not a plant.')
    await page.getByRole('combobox', 'Speed').evaluate((element) => {
      ;(element as HTMLSelectElement).value = '1.5'
      element.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await until(
      'the new speed',
      async () => (await spoken()).at(-1) === '1.5 A lichen is not a plant.',
    )
    const voices = await page
      .getByRole('combobox', 'Voice')
      .evaluate((element) => element.textContent)
    expect(voices).toBe('Beatrix')
    await page.getByRole('button', 'Stop reading aloud').click()
    await page.waitForNoRole('region', 'Read aloud')
    expect(await marked('aloud-sentence')).toBeUndefined()
  })
})

describe('the contents', () => {
  it('mark the section being read, beside the text or above it', async () => {
    const page = await read('essay')
    await page.evaluate(() =>
      document.querySelector('#article-quarrel')?.scrollIntoView({ behavior: 'instant' }),
    )
    const current = () =>
      page.evaluate(() => document.querySelector('.contents [aria-current]')?.textContent)
    await until('the current section', async () => (await current()) === 'The quarrel')
    await page.setViewport({ width: 700, height: 800 })
    await until('the contents above the text', () =>
      page.evaluate(() => document.querySelector('.contents details') !== null),
    )
    await page.keyboard.press('c')
    await until('the contents open', () =>
      page.evaluate(
        () => document.querySelector<HTMLDetailsElement>('.contents details')?.open === true,
      ),
    )
    await page.setViewport({ width: 1280, height: 800 })
  })
})

describe('the reader view shows', () => {
  it('the reading time and the progress', async () => {
    const page = await read('essay')
    expect(await page.getByRole('article').text()).toContain('min read')
    await scrollTo(page, 1e6)
    await until('the end', () =>
      page.evaluate(
        () => document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') === '100',
      ),
    )
  })
})

describe('the reading position in an article', () => {
  it('survives a reload, another text size and a new visit, and each article has its own', async () => {
    const page = await read('essay')
    const heading = () =>
      page.evaluate(
        () => document.querySelector('#article-quarrel')?.getBoundingClientRect().top ?? 0,
      )
    // All pictures load now. Otherwise the broken one would be removed in the frame that scrolls.
    await page.evaluate(() => {
      for (const picture of document.images) picture.loading = 'eager'
    })
    await until('the pictures', () =>
      page.evaluate(
        () =>
          document.querySelector('.missing-picture') !== null &&
          [...document.images].every(({ complete }) => complete),
      ),
    )
    await page.evaluate(() =>
      document.querySelector('#article-quarrel')?.scrollIntoView({ behavior: 'instant' }),
    )
    const url = new URL(await page.url()).searchParams.get('url') ?? ''
    await until('the place to be kept', () =>
      world.browser.evaluateInExtension(async (key) => {
        const { storage } = (
          globalThis as unknown as {
            chrome: { storage: { session: { get(): Promise<{ readerPlaces?: object }> } } }
          }
        ).chrome
        return Object.keys((await storage.session.get()).readerPlaces ?? {}).includes(key)
      }, url),
    )
    const before = await heading()
    await page.reload()
    await until('the same line', async () => Math.abs((await heading()) - before) < 40)
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await until('the line to stay', async () => Math.abs((await heading()) - before) < 40)
    const again = await read('essay')
    await until('the place on a new visit', () =>
      again.evaluate(() => {
        const top = document.querySelector('#article-quarrel')?.getBoundingClientRect().top ?? 0
        return top > 0 && top < 200
      }),
    )
    const other = await read('code')
    expect(await other.evaluate(() => scrollY)).toBe(0)
  })
})

describe('line focus', () => {
  it('dims all but a few lines and moves by keys, line by line', async () => {
    const page = await read('essay')
    await page.keyboard.press('l')
    const band = () =>
      page.evaluate(() => {
        const [above, below] = document.querySelectorAll('.line-focus > div')
        if (!above || !below) return undefined
        return {
          top: above.getBoundingClientRect().bottom,
          bottom: below.getBoundingClientRect().top,
        }
      })
    const first = await until('the band', band)
    expect(first.bottom - first.top).toBeGreaterThan(60)
    expect(first.bottom - first.top).toBeLessThan(200)
    await page.keyboard.press('ArrowDown')
    const moved = async () =>
      (await band())?.top !== first.top || (await page.evaluate(() => scrollY > 0))
    await until('the next line', moved)
    await page.keyboard.press('l')
    await until('the light', async () => (await band()) === undefined)
  })
})
