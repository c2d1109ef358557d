import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { formatDay, formatNumber, formatPercent } from '@/components/controls/format-time'

/** Has the browser speak a language. */
function speak(language: string): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue(language)
}

afterEach(() => vi.restoreAllMocks())

describe('a number', () => {
  it.each([
    ['en', '1.6', '25%'],
    ['de', '1,6', '25\u00a0%'],
    ['fa', '۱٫۶', '۲۵٪'],
    ['bn', '১.৬', '২৫%'],
  ])(
    'has the digits and signs of the language that Truce speaks: %s',
    (language, number, share) => {
      speak(language)
      expect(formatNumber(1.6)).toBe(number)
      expect(formatPercent(0.25)).toBe(share)
    },
  )
})

it('is a day as in the region whose words Truce speaks, whatever else its reader knows', () => {
  speak('en-GB')
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-US', 'en'])
  expect(formatDay(new Date('2026-10-19T12:00').getTime())).toBe('19 Oct 2026')
})

it('is a number as in the reader’s own country where the words are those of many', () => {
  speak('es-419')
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['es-AR', 'es'])
  expect(formatNumber(1234567.5)).toBe('1.234.567,5')
})
