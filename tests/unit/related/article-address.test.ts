import { describe, expect, it } from 'vitest'
import { siteOf } from '@/core/address/site'
import {
  addressKey,
  cleanAddress,
  looksLikeArticle,
  mayBeArticle,
} from '@/core/related/article-address'

describe('cleanAddress', () => {
  it('removes tracking parameters and fragment', () => {
    expect(cleanAddress('/a?utm_source=x&id=3#top', 'https://valley.example/b')).toBe(
      'https://valley.example/a?id=3',
    )
  })

  it.each(['javascript:x()', 'mailto:a@b.example', 'http://'])('rejects %s', (href) => {
    expect(cleanAddress(href, 'https://valley.example/')).toBeUndefined()
  })
})

describe('addressKey', () => {
  it('is the same for all URLs of one page', () => {
    expect(addressKey('http://www.valley.example/a/')).toBe(addressKey('https://valley.example/a'))
  })

  it('differs for different pages', () => {
    expect(addressKey('https://valley.example/?p=1')).not.toBe(
      addressKey('https://valley.example/?p=2'),
    )
  })
})

describe('mayBeArticle', () => {
  it.each(['https://valley.example/story/otters', 'https://valley.example/?p=12'])('%s', (href) => {
    expect(mayBeArticle(href)).toBe(true)
  })

  it.each([
    'https://valley.example/',
    'https://valley.example/tag/otters',
    'https://valley.example/author/mira/',
    'https://valley.example/newsletter',
    'https://valley.example/map.pdf',
    'https://www.facebook.com/valley',
  ])('does not take %s', (href) => {
    expect(mayBeArticle(href)).toBe(false)
  })
})

describe('looksLikeArticle', () => {
  it('accepts a long slug, a number or a date', () => {
    expect(looksLikeArticle('https://valley.example/how-to-count-an-otter')).toBe(true)
    expect(looksLikeArticle('https://valley.example/news/48213')).toBe(true)
    expect(looksLikeArticle('https://valley.example/2026/03/otters')).toBe(true)
  })

  it('rejects a section of the site', () => {
    expect(looksLikeArticle('https://valley.example/world/europe')).toBe(false)
  })
})

describe('siteOf', () => {
  it.each([
    ['https://news.valley.example/a', 'valley.example'],
    ['https://www.valley.co.uk/a', 'valley.co.uk'],
    ['https://valley.de/', 'valley.de'],
  ])('%s is of %s', (url, site) => {
    expect(siteOf(url)).toBe(site)
  })
})
