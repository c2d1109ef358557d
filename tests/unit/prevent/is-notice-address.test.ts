import { describe, expect, it } from 'vitest'
import { isNoticeAddress } from '@/core/prevent/is-notice-address'

const ARTICLE = 'https://www.example.org/news/night-ferries'

describe('isNoticeAddress', () => {
  it.each([
    'https://www.example.org/disable-adblock',
    'https://example.org/adblock.html',
    'https://www.example.org/ad-blocker-detected/',
    'https://www.example.org/please_allow_ads.php',
    'https://www.example.org/notice?reason=adblock',
    'https://help.example.org/adsblock',
  ])('is true of %s', (to) => {
    expect(isNoticeAddress(to, ARTICLE)).toBe(true)
  })

  it.each([
    ['a log-in', 'https://www.example.org/login?plan=adblock'],
    [
      'a log-in that returns to an article on blockers',
      'https://www.example.org/sign-in?to=/adblock-news',
    ],
    ['a page of consent', 'https://www.example.org/consent?adblock=1'],
    [
      'a question of another kind that carries the address along',
      'https://www.example.org/age?next=/how-adblock-works',
    ],
    ['another language of the same article', 'https://www.example.org/de/night-ferries'],
    ['another site', 'https://adblock.example.com/'],
    ['downloads of blocks', 'https://www.example.org/downloads/blocks?allow=address'],
    ['something that is no address', 'javascript:adblock()'],
  ])('is false of %s', (_what, to) => {
    expect(isNoticeAddress(to, ARTICLE)).toBe(false)
  })

  it('is false from an article about ad blockers to another address of it', () => {
    const from = 'https://www.example.org/adblock-review'
    expect(isNoticeAddress('https://www.example.org/de/adblock-review', from)).toBe(false)
  })
})
