import { describe, expect, it } from 'vitest'
import { normalize } from '@/core/notice/judge/normalize'
import { phrasesFor, says } from '@/core/notice/phrases'
import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import { isSuspect } from '@/core/notice/read/is-suspect'

describe('isSuspect', () => {
  it.each([
    'Adblock Detected',
    'Please disable your ad blocker',
    'AD-BLOCKER FOUND',
    'your ads blocker',
    'YOUR AD BL○CKER IS ON',
    'stop blocking our ads',
    'uBlock Origin is on',
  ])('suspects “%s”', (text) => {
    expect(isSuspect(text)).toBe(true)
    // The sentinel must suspect whatever the phrases would read.
    const plain = normalize(text)
    expect(says(phrasesFor({ lang: '', text: plain }, PHRASES_BY_LANGUAGE), 'blocker', plain)).toBe(
      true,
    )
  })

  it.each([
    'We use cookies',
    'Add a block of text',
    'Subscribe for ad-free reading',
    'Roadblock ahead',
    'And black and blue blocks',
    'Die Werbung zeigt Blumen',
    'Le bloc-notes, publié hier',
    'Реклама на сайте и блоки новостей',
    '广告和新闻',
  ])('does not suspect “%s”', (text) => {
    expect(isSuspect(text)).toBe(false)
  })

  it('finds the words in a whole page, and where `textContent` joins them to others', () => {
    expect(isSuspect(`${'Boats and tides. '.repeat(5_000)}TodayAd blocker detected`)).toBe(true)
  })

  it('stops reading after its limit', () => {
    expect(isSuspect(`${'x'.repeat(400_000)} ad blocker`)).toBe(false)
  })
})
