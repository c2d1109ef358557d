import { describe, expect, it } from 'vitest'
import { allowlistEntry } from '@/core/support/allowlist-entry'

const target = { key: 'news.example', hasSubdomains: false, browser: 'other' } as const
const page = { ...target, key: 'news.example/story/1' }
const below = { ...target, hasSubdomains: true }
const inFirefox = { ...below, browser: 'firefox' } as const

describe('allowlistEntry', () => {
  it.each([
    'ublockOrigin',
    'adblockPlus',
    'adblock',
    'ghostery',
    'adnauseam',
    'privacyBadger',
    'duckDuckGo',
  ] as const)('is the bare host for %s, never a filter', (blocker) => {
    const entry = { list: blocker, text: 'news.example', allows: 'target' }
    expect(allowlistEntry(blocker, target)).toEqual(entry)
    expect(allowlistEntry(blocker, below)).toEqual(entry)
  })

  it.each(['firefox', 'waterfox', 'opera', 'brave', 'edge', 'other'] as const)(
    'covers subdomains in AdGuard by a star, which its version for %s takes, whichever that is',
    (browser) => {
      expect(allowlistEntry('adguard', { ...below, browser })?.text).toBe('*.news.example')
      expect(allowlistEntry('adguard', { ...target, browser })?.text).toBe('news.example')
    },
  )

  it('says that DuckDuckGo takes that very host only in Firefox', () => {
    expect(allowlistEntry('duckDuckGo', inFirefox)).toMatchObject({ allows: 'onlyHost' })
    expect(allowlistEntry('duckDuckGo', { ...inFirefox, hasSubdomains: false })).toMatchObject({
      allows: 'target',
    })
  })

  it.each(['ublockOrigin', 'adblock', 'adnauseam'] as const)(
    'is the host for the home page in %s: its address begins those of all pages',
    (list) => {
      const home = { ...target, key: 'news.example/' }
      expect(allowlistEntry(list, home)).toEqual({
        list,
        text: 'news.example',
        allows: 'wholeSite',
      })
    },
  )

  it('is a pattern of content settings for Edge', () => {
    expect(allowlistEntry('edge', target)?.text).toBe('[*.]news.example')
  })

  it.each([
    ['ublockOrigin', 'news.example/story/1*'],
    ['adnauseam', 'news.example/story/1*'],
    ['adblock', 'news.example/story/1'],
  ] as const)(
    'is the page’s address where one page was meant and %s takes it: %s',
    (list, text) => {
      expect(allowlistEntry(list, page)).toEqual({ list, text, allows: 'beginning' })
    },
  )

  it.each([
    ['adblockPlus', 'news.example'],
    ['adguard', 'news.example'],
    ['ghostery', 'news.example'],
    ['privacyBadger', 'news.example'],
    ['duckDuckGo', 'news.example'],
    ['edge', '[*.]news.example'],
  ] as const)('says that it allows the whole site where %s knows hosts alone', (list, text) => {
    expect(allowlistEntry(list, page)).toEqual({ list, text, allows: 'wholeSite' })
  })

  it('keeps an international host in its ASCII form', () => {
    const key = 'xn--mller-kva.example'
    expect(allowlistEntry('ghostery', { ...target, key })?.text).toBe(key)
  })

  it.each(['ublockOriginLite', 'brave', 'opera', 'vivaldi', 'firefox', 'dns', 'program'] as const)(
    'is none for %s, which has no list a reader can write into, or none that was verified',
    (blocker) => {
      expect(allowlistEntry(blocker, target)).toBeUndefined()
    },
  )
})
