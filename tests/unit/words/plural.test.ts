import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { plural } from '@/core/words/plural'

/** Has the browser speak a language whose words are these. */
function speak(language: string, words: Record<string, string>): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) => {
    if (key === 'support_language') return language
    const word = words[key.replace('options_removedMany_', '')] ?? ''
    return word.replace('$1', [values].flat().join())
  })
}

const removed = (count: number) => plural('options.removedMany', count)

describe('a text beside a number', () => {
  describe('in Polish, which counts in three ways', () => {
    beforeEach(() => speak('pl', { one: '$1 strona', few: '$1 strony', many: '$1 stron' }))

    it.each([
      [1, '1 strona'],
      [2, '2 strony'],
      [5, '5 stron'],
      [12, '12 stron'],
      [21, '21 stron'],
      [22, '22 strony'],
    ])('%d is “%s”', (count, said) => expect(removed(count)).toBe(said))
  })

  it('is the same for every number where a language counts in one way', () => {
    speak('ja', { other: '$1 件' })
    expect([0, 1, 2].map(removed)).toEqual(['0 件', '1 件', '2 件'])
  })

  it('needs no number where the form says it', () => {
    speak('ar', { two: 'موقعان', other: '$1 موقع' })
    expect(removed(2)).toBe('موقعان')
  })

  it('writes the number as the language does', () => {
    speak('de', { other: '$1 Websites' })
    expect(removed(12345)).toBe('12.345 Websites')
  })

  it('is never empty: a form that the file lacks is the general one', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    speak('pl', { other: '$1 stron' })
    expect(removed(2)).toBe('2 stron')
  })
})
