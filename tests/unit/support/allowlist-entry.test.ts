import { describe, expect, it } from 'vitest'
import { allowlistEntry } from '@/core/support/allowlist-entry'

const target = { key: 'news.example', hasSubdomains: false, browser: 'other' } as const
const below = { ...target, hasSubdomains: true }
const inFirefox = { ...below, browser: 'firefox' } as const

describe('allowlistEntry', () => {
  it.each([
    'ublockOrigin',
    'adblockPlus',
    'adblock',
    'adguard',
    'ghostery',
    'adnauseam',
    'privacyBadger',
    'duckDuckGo',
  ] as const)('is the bare host for %s, never a filter', (blocker) => {
    const entry = { list: blocker, text: 'news.example', allows: 'target' }
    expect(allowlistEntry(blocker, target)).toEqual(entry)
    expect(allowlistEntry(blocker, below)).toEqual(entry)
  })

  it.each([
    ['firefox', '*.news.example'],
    ['waterfox', '*.news.example'],
    ['opera', '*.news.example'],
    ['brave', '*.news.example'],
    ['other', 'news.example'],
  ] as const)('covers subdomains in AdGuard as the one for %s does: %s', (browser, text) => {
    expect(allowlistEntry('adguard', { ...below, browser })?.text).toBe(text)
    expect(allowlistEntry('adguard', { ...target, browser })?.text).toBe('news.example')
  })

  it('says that DuckDuckGo takes that very host only in Firefox', () => {
    expect(allowlistEntry('duckDuckGo', inFirefox)).toMatchObject({ allows: 'onlyHost' })
    expect(allowlistEntry('duckDuckGo', { ...inFirefox, hasSubdomains: false })).toMatchObject({
      allows: 'target',
    })
  })

  it('is a pattern of content settings for Edge', () => {
    expect(allowlistEntry('edge', target)?.text).toBe('[*.]news.example')
  })

  it('says that it allows the whole site where one page was meant', () => {
    const entry = allowlistEntry('adblockPlus', { ...target, key: 'news.example/story/1' })
    expect(entry).toEqual({ list: 'adblockPlus', text: 'news.example', allows: 'wholeSite' })
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
