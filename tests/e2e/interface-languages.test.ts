import { describe, expect, it } from 'vitest'
import type { Messages } from '../../scripts/locales/pack-words.ts'
import type { DriverPage } from '../browsers/driver-page.ts'
import { buildSpeaking, wordsOf } from './build-speaking.ts'
import { pseudoWords } from './pseudo-words.ts'
import { BROWSER, useWorld } from './world.ts'

const english = (await wordsOf('en')) ?? {}

/** One language from right to left, one of Chinese signs, one in long words of letters that every machine draws, and a longer one of no country. */
const SPOKEN: [string, Messages | undefined, 'ltr' | 'rtl'][] = [
  ['ar', await wordsOf('ar'), 'rtl'],
  ['ja', await wordsOf('ja'), 'ltr'],
  ['hu', await wordsOf('hu'), 'ltr'],
  ['ar-XB', pseudoWords(english, 'ar-XB'), 'rtl'],
]

const PAGES = [
  'popup.html',
  'options.html',
  'welcome.html',
  'support.html',
  'report.html',
  'sample.html',
]

/** The width of a small phone, and of a page at 400 % (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 640 }

/** Where the settings show their list of sites as a table, which is narrowest here: beside the links to the sections. */
const WIDE = { width: 1180, height: 800 }

for (const [lang, words, dir] of SPOKEN) {
  describe.skipIf(!words)(`Truce in ${lang}`, async () => {
    const say = (key: string) => words?.[key]?.message ?? key
    const world = useWorld({ extensionDir: words ? await buildSpeaking(words) : '' })

    it('has its name and description in its words', async () => {
      const { name, description } = await world.browser.evaluateInExtension(readManifest)
      expect([name, description]).toEqual([say('extension_name'), say('extension_description')])
    })

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
      // And cuts no button off in a narrow window.
      await page.setViewport(NARROW)
      const card = await prompt.box()
      for (const key of ['prompt_dismiss', 'prompt_support', 'prompt_reader']) {
        const button = await page.getByRole('button', say(key)).box()
        expect(button.x, key).toBeGreaterThanOrEqual(card.x)
        expect(button.x + button.width, key).toBeLessThanOrEqual(card.x + card.width)
      }
    })

    it('keeps heads and buttons of the list of sites whole in a wide window', async () => {
      await world.browser.evaluateInExtension(storeSites)
      const page = await world.browser.openExtensionPage('options.html')
      await page.setViewport(WIDE)
      await page.waitForRole('table')
      expect(await page.evaluate(overflowOfPage)).toBeLessThanOrEqual(0)
      expect(await page.evaluate(faultsOfPage)).toEqual([])
      expect(await page.evaluate(brokenInTable)).toEqual([])
      await page.close()
    })

    it.skipIf(dir === 'ltr')('shows an English article from left to right', async () => {
      const page = await openAsked()
      await page.getByRole('button', say('prompt_reader')).click()
      const article = await page.waitForRole('article')
      expect(await article.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
    })

    it.each(PAGES)('marks %s with the language, and fits it into 320 px', async (path) => {
      const page = await world.browser.openExtensionPage(path)
      await page.setViewport(NARROW)
      await page.waitForRole('main')
      expect(await page.evaluate(languageOfPage)).toEqual([lang, dir, dir])
      expect(await page.evaluate(overflowOfPage)).toBeLessThanOrEqual(0)
      expect(await page.evaluate(faultsOfPage)).toEqual([])
      await page.close()
    })
  })
}

/** Chromium asks the system alone elsewhere. */
const MAY_SPEAK = BROWSER === 'firefox' || process.platform === 'linux'

describe.runIf(MAY_SPEAK).each(['ar', 'ja'])(
  'Truce in a browser that speaks %s itself',
  async (language) => {
    const words = (await wordsOf(language)) ?? {}
    const say = (key: string) => words[key]?.message ?? key
    const world = useWorld({ language })

    it('has its name, description and words in that language, and does its work', async () => {
      const { name, description } = await world.browser.evaluateInExtension(readManifest)
      expect([name, description]).toEqual([say('extension_name'), say('extension_description')])
      const page = await world.open('wall')
      await page.waitForRole('dialog', say('prompt_title'))
      await page.getByRole('button', say('prompt_dismiss')).click()
      expect(await (await page.waitForRole('status')).text()).toContain(say('prompt_dismissed'))
      await page.getByRole('button', say('prompt_undo')).click()
      await page.waitForNoRole('status')
    })
  },
)

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

/** Words that a button, a choice or a heading cuts off, and buttons that lie over one another. */
function faultsOfPage(): string[] {
  const faults: string[] = []
  const isSeen = (element: Element) =>
    element.checkVisibility() && element.getBoundingClientRect().width > 2
  for (const element of document.querySelectorAll('button, .button, label, summary, h1, h2, h3')) {
    const { scrollWidth, clientWidth } = element
    if (isSeen(element) && clientWidth > 0 && scrollWidth > clientWidth + 1)
      faults.push(`cut off: ${element.textContent}`)
  }
  const buttons = [...document.querySelectorAll('button, .button, select')].filter(isSeen)
  for (const [at, one] of buttons.entries()) {
    for (const other of buttons.slice(at + 1)) {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (width > 1 && height > 1) faults.push(`${one.textContent} over ${other.textContent}`)
    }
  }
  return faults
}

/** Short words of the table on more than one line: signs of Chinese and Japanese may be parted anywhere. */
function brokenInTable(): string[] {
  const short = document.querySelectorAll('.actions button, thead .count')
  return [...short].flatMap((element) => {
    const range = new Range()
    range.selectNodeContents(element)
    const { size } = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)))
    return size > 1 ? [element.textContent ?? ''] : []
  })
}

/** Runs in the extension, whose words the browser has put into its manifest. */
function readManifest(): { name: string; description: string } {
  return (
    globalThis as unknown as {
      chrome: { runtime: { getManifest(): { name: string; description: string } } }
    }
  ).chrome.runtime.getManifest()
}

/** Runs in the extension. */
function storeSites(): Promise<void> {
  const { storage } = (
    globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } }
    }
  ).chrome
  return storage.local.set({
    sites: {
      'harbour-gazette.example': { support: true, updatedAt: 2 },
      'recipes.example': {
        support: false,
        whenNotice: 'dismiss',
        alwaysReader: true,
        updatedAt: 1,
      },
    },
  })
}
