import { describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { buildSpeaking, wordsOf } from './build-speaking.ts'
import { type Messages, pseudoWords } from './pseudo-words.ts'
import { useWorld } from './world.ts'

const english = (await wordsOf('en')) ?? {}

/** One language from right to left and one of Chinese signs, once they are there; two that are long in any case. */
const SPOKEN: [string, Messages | undefined, 'ltr' | 'rtl'][] = [
  ['ar', await wordsOf('ar'), 'rtl'],
  ['ja', await wordsOf('ja'), 'ltr'],
  ['en-XA', pseudoWords(english, 'en-XA'), 'ltr'],
  ['ar-XB', pseudoWords(english, 'ar-XB'), 'rtl'],
]

const PAGES = ['popup.html', 'options.html', 'welcome.html', 'support.html', 'sample.html']

/** The width of a small phone, and of a page at 400 % (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 640 }

for (const [lang, words, dir] of SPOKEN) {
  describe.skipIf(!words)(`Truce in ${lang}`, async () => {
    const say = (key: string) => words?.[key]?.message ?? key
    const world = useWorld({ extensionDir: words ? await buildSpeaking(words) : '' })

    async function openAsked(): Promise<DriverPage> {
      const page = await world.open('wall')
      await page.waitForRole('dialog', say('prompt_title'))
      return page
    }

    it('asks, dismisses, and undoes in its words', async () => {
      const page = await openAsked()
      await page.getByRole('button', say('prompt_dismiss')).click()
      const status = await page.waitForRole('status')
      expect(await status.text()).toContain(say('prompt_dismissed'))
      await page.getByRole('button', say('prompt_undo')).click()
      await page.waitForNoRole('status')
    })

    it('marks the prompt with the language, and leaves the page as it is', async () => {
      const page = await openAsked()
      const prompt = page.getByRole('dialog', say('prompt_title'))
      expect(await prompt.evaluate(languageOf)).toEqual([lang, dir, dir])
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('')
    })

    it('cuts no button of the prompt off in a narrow window', async () => {
      const page = await world.open('wall')
      await page.setViewport(NARROW)
      const card = await (await page.waitForRole('dialog', say('prompt_title'))).box()
      for (const key of ['prompt_dismiss', 'prompt_support', 'prompt_reader']) {
        const button = await page.getByRole('button', say(key)).box()
        expect(button.x, key).toBeGreaterThanOrEqual(card.x)
        expect(button.x + button.width, key).toBeLessThanOrEqual(card.x + card.width)
      }
    })

    it.each(PAGES)('marks %s with the language, and fits it into 320 px', async (path) => {
      const page = await world.browser.openExtensionPage(path)
      await page.setViewport(NARROW)
      await page.waitForRole('main')
      expect(await page.evaluate(languageOfPage)).toEqual([lang, dir, dir])
      expect(await page.evaluate(overflowOfPage)).toBeLessThanOrEqual(0)
      await page.close()
    })
  })
}

function languageOf(element: HTMLElement) {
  return [element.lang, element.dir, getComputedStyle(element).direction]
}

function languageOfPage() {
  const root = document.documentElement
  return [root.lang, root.dir, getComputedStyle(root).direction]
}

function overflowOfPage() {
  return document.documentElement.scrollWidth - window.innerWidth
}
