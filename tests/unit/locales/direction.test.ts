import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ownLanguage } from '@/core/words/own-language'
import { languageTag } from '../../../scripts/locales/locale-code'
import { ROOT, readSource } from '../house/sources'

const STYLES = globSync('{assets,components,entrypoints}/**/*.css', { cwd: ROOT })
const PAGES = globSync('entrypoints/*/index.html', { cwd: ROOT })
const CODES = globSync('assets/locales/*.yml', { cwd: ROOT }).map((file) => basename(file, '.yml'))

/** A side of the screen, where the side of the line is meant. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b[\w-]*|(?:left|right)\s*:|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear)\s*:\s*(?:left|right))/g

/** Code is read from the left in every language. */
const ALWAYS_FROM_THE_LEFT = ['entrypoints/reader/styles/code.css: text-align: left']

describe('what is read from right to left', () => {
  it('is laid out by the direction of its words: no style names a left or a right side', () => {
    const found = STYLES.flatMap((file) =>
      [...readSource(file).matchAll(PHYSICAL)].map(([side]) => `${file}: ${side.trim()}`),
    )
    expect(found.toSorted()).toEqual(ALWAYS_FROM_THE_LEFT)
  })

  it.each(CODES)('is told from what is not in %s, as Intl knows it', (code) => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue(languageTag(code))
    const { direction } = textInfoOf(languageTag(code))
    expect(ownLanguage()).toEqual({ lang: languageTag(code), dir: direction })
  })

  it.each(['ar', 'fa', 'he', 'ja', 'ru', 'zh-TW'])('is told from what is not in %s', (tag) => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue(tag)
    expect(ownLanguage().dir).toBe(textInfoOf(tag).direction)
  })
})

describe('a page of Truce', () => {
  it.each(PAGES)('%s is marked with the language of its words', (page) => {
    const main = readSource(page.replace('index.html', 'main.tsx'))
    expect(main).toContain('Object.assign(document.documentElement, ownLanguage())')
  })
})

/** Not in the compiler's library yet. */
function textInfoOf(tag: string): { direction: string } {
  return (new Intl.Locale(tag) as unknown as { getTextInfo(): { direction: string } }).getTextInfo()
}
