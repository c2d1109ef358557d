import { describe, expect, it } from 'vitest'
import { earlyMatches, rememberingMatches } from '@/core/sites/early-matches'

const policy = { support: false, updatedAt: 1 }

describe('earlyMatches', () => {
  it('is nowhere while notices are asked about', () => {
    const sites = { 'a.example': { ...policy, whenNotice: 'leave' as const } }
    expect(earlyMatches({ whenNotice: 'ask' }, sites).matches).toEqual([])
  })

  it('is the sites that chose to dismiss, with and without www', () => {
    const sites = { 'a.example': { ...policy, whenNotice: 'dismiss' as const } }
    expect(earlyMatches({ whenNotice: 'ask' }, sites).matches).toEqual([
      '*://a.example/*',
      '*://www.a.example/*',
    ])
  })

  it('is everywhere but on sites that chose otherwise, when that is the choice for all', () => {
    const sites = {
      'asks.example': { ...policy, whenNotice: 'ask' as const },
      'dismisses.example': { ...policy, whenNotice: 'dismiss' as const },
      'supported.example': { ...policy, support: true, subdomains: true as const },
    }
    const { matches, excludeMatches } = earlyMatches({ whenNotice: 'dismiss' }, sites)
    expect(matches).toEqual(['http://*/*', 'https://*/*'])
    expect(excludeMatches).toEqual([
      '*://asks.example/*',
      '*://www.asks.example/*',
      '*://*.supported.example/*',
    ])
  })

  it('is never a supported site, whatever else was chosen for it', () => {
    const sites = { 'a.example': { ...policy, support: true, whenNotice: 'dismiss' as const } }
    expect(earlyMatches({ whenNotice: 'ask' }, sites).matches).toEqual([])
  })

  it('puts nothing before a number: Chromium would refuse the whole list', () => {
    const dismissing = { ...policy, whenNotice: 'dismiss' as const }
    const sites = { '127.0.0.1': dismissing, 'a.example': dismissing }
    expect(earlyMatches({ whenNotice: 'ask' }, sites).matches).toEqual([
      '*://127.0.0.1/*',
      '*://a.example/*',
      '*://www.a.example/*',
    ])
  })

  it('leaves out names a pattern cannot hold', () => {
    const sites = { '[::1]': { ...policy, whenNotice: 'dismiss' as const } }
    expect(earlyMatches({ whenNotice: 'ask' }, sites)).toEqual({ matches: [], excludeMatches: [] })
  })
})

describe('rememberingMatches', () => {
  const remembering = { ...policy, whenNotice: 'dismiss' as const, remembered: ['#note'] }

  it('is the sites that chose to dismiss and have something to remember', () => {
    const sites = { 'a.example': remembering, 'b.example': { ...remembering, remembered: [] } }
    expect(rememberingMatches(sites).matches).toEqual(['*://a.example/*', '*://www.a.example/*'])
  })

  it.each([
    ['asks', { whenNotice: 'ask' as const }],
    ['is supported', { support: true }],
  ])('is never a site that %s', (_name, change) => {
    expect(rememberingMatches({ 'a.example': { ...remembering, ...change } }).matches).toEqual([])
  })
})
