import { describe, expect, it } from 'vitest'
import {
  endSupport,
  endVisits,
  giveListedSupport,
  giveSupport,
  recordCheck,
} from '@/core/sites/give-support'
import { parseSites } from '@/core/sites/parse'
import type { Sites } from '@/core/sites/policy'
import type { SiteCheck } from '@/core/sites/site-check'
import { hasEnded, isCheckDue, supportInForce } from '@/core/sites/support-in-force'
import { endOf, scopeKeys, termOf } from '@/core/sites/support-terms'

const NOW = 1_700_000_000_000
const URL_ = 'https://www.news.example/story/1?from=feed#top'
const LOADS: SiteCheck = { result: 'loads', at: NOW }

const keyOf = (sites: Sites, url = URL_, now = NOW) => supportInForce(sites, url, now)?.key

describe('supporting a page', () => {
  it('reaches that page alone, whatever its query', () => {
    const sites = giveSupport({}, URL_, { key: 'news.example/story/1' }, NOW)
    expect(keyOf(sites)).toBe('news.example/story/1')
    expect(keyOf(sites, 'https://news.example/story/1?page=2')).toBe('news.example/story/1')
    expect(keyOf(sites, 'https://news.example/story/12')).toBeUndefined()
  })
})

describe('supporting a site', () => {
  const sites = giveSupport({}, URL_, { key: 'news.example' }, NOW)

  it('reaches all its pages, with and without www', () => {
    expect(keyOf(sites, 'http://news.example/other')).toBe('news.example')
    expect(keyOf(sites, 'https://www.news.example/')).toBe('news.example')
  })

  it.each(['https://shop.news.example/', 'https://oldnews.example/', 'https://example/'])(
    'does not reach %s',
    (url) => expect(keyOf(sites, url)).toBeUndefined(),
  )
})

describe('supporting a site with its subdomains', () => {
  const sites = giveSupport({}, URL_, { key: 'news.example', subdomains: true }, NOW)

  it('reaches them all', () => {
    expect(keyOf(sites, 'https://a.b.news.example/')).toBe('news.example')
  })

  it.each(['https://oldnews.example/', 'https://news.example.evil.example/', 'https://[::1]/'])(
    'does not reach %s',
    (url) => expect(keyOf(sites, url)).toBeUndefined(),
  )

  it('is offered for the very site, never for what lies above it', () => {
    expect(scopeKeys('https://www.news.example.co.uk/x')).toEqual({
      page: 'news.example.co.uk/x',
      site: 'news.example.co.uk',
      domain: 'news.example.co.uk',
    })
    expect(scopeKeys('https://alice.github.io/')?.domain).toBe('alice.github.io')
  })
})

describe('supporting the sites of a list', () => {
  const listed = (now: number) => ({
    'news.example': { support: true, since: now, updatedAt: now },
  })

  it('supports them from now on, and leaves their other choices and all other sites', () => {
    const sites: Sites = {
      'news.example': { support: false, whenNotice: 'leave', pointed: ['#box'], updatedAt: 1 },
      'b.example': { support: false, alwaysReader: true, updatedAt: 1 },
    }
    expect(giveListedSupport(sites, listed(NOW), NOW)).toEqual({
      'news.example': { ...sites['news.example'], support: true, since: NOW, updatedAt: NOW },
      'b.example': sites['b.example'],
    })
  })

  it('keeps the last check of a site that was supported, so that no second one is due that day', () => {
    const sites = giveSupport({}, URL_, { key: 'news.example', until: NOW + 99 }, NOW)
    const checked = recordCheck(sites, URL_, LOADS)
    expect(giveListedSupport(checked, listed(NOW + 5), NOW + 5)).toEqual({
      'news.example': { support: true, since: NOW, check: LOADS, updatedAt: NOW + 5 },
    })
  })
})

describe('how long support lasts', () => {
  it.each(['visit', 'day', 'month', 'always'] as const)('is told again: %s', (term) => {
    expect(termOf({ until: endOf(term, NOW), updatedAt: NOW })).toBe(term)
  })

  it('ends at its time and is found as ended', () => {
    const sites = giveSupport({}, URL_, { key: 'news.example', until: NOW + 10 }, NOW)
    const found = (now: number) => supportInForce(sites, URL_, now)?.policy
    expect(hasEnded(found(NOW + 9) as never, NOW + 9)).toBe(false)
    expect(hasEnded(found(NOW + 10) as never, NOW + 10)).toBe(true)
  })

  it('does not end a site’s support with that of one page', () => {
    const sites = giveSupport({}, URL_, { key: 'news.example' }, NOW)
    const page = { support: true, until: NOW - 1, updatedAt: NOW - 5 }
    expect(keyOf({ ...sites, 'news.example/story/1': page })).toBe('news.example')
  })

  it('ends a visit when no page of the site is open any more', () => {
    const sites = giveSupport({}, URL_, { key: 'news.example', until: 'visit' }, NOW)
    expect(endVisits(sites, ['https://news.example/other', 'https://b.example/'], NOW)).toEqual(
      sites,
    )
    expect(endVisits(sites, ['https://b.example/'], NOW)).toEqual({})
  })
})

describe('changing how a page is supported', () => {
  it('keeps one choice, its beginning and its last check', () => {
    const before = recordCheck(giveSupport({}, URL_, { key: 'news.example' }, NOW), URL_, LOADS)
    const after = giveSupport(
      before,
      URL_,
      { key: 'news.example/story/1', until: NOW + 99 },
      NOW + 5,
    )
    expect(after).toEqual({
      'news.example/story/1': {
        support: true,
        since: NOW,
        until: NOW + 99,
        check: LOADS,
        updatedAt: NOW + 5,
      },
    })
  })

  it('leaves the site’s other choices', () => {
    const site = { support: false, whenNotice: 'dismiss' as const, updatedAt: 1 }
    const supported = giveSupport({ 'news.example': site }, URL_, { key: 'news.example' }, NOW)
    expect(supported['news.example']).toMatchObject({ support: true, whenNotice: 'dismiss' })
    expect(endSupport(supported, URL_, NOW)['news.example']).toEqual({ ...site, updatedAt: NOW })
  })

  it('leaves what is known of the site’s boxes', () => {
    const site = {
      support: false,
      whenNotice: 'dismiss' as const,
      pointed: ['#box'],
      mistaken: ['#letter'],
      remembered: ['#note'],
      alwaysReader: true as const,
      updatedAt: NOW,
    }
    const supported = giveSupport({ 'news.example': site }, URL_, { key: 'news.example' }, NOW)
    expect(supported['news.example']).toMatchObject({ ...site, support: true })
    expect(endSupport(supported, URL_, NOW)).toEqual({ 'news.example': site })
  })

  it('stops what supports the page, wherever that was chosen', () => {
    const sites = giveSupport({}, URL_, { key: 'news.example', subdomains: true }, NOW)
    expect(endSupport(sites, 'https://sub.news.example/', NOW)).toEqual({})
    expect(endSupport(sites, 'https://other.example/', NOW)).toEqual(sites)
  })
})

describe('parseSites', () => {
  const policy = { support: true, since: NOW, until: NOW + 1, subdomains: true, updatedAt: NOW }
  const blocked = { result: 'blocked', by: ['ublockOrigin'], at: NOW }

  it('reads back all that is known of support', () => {
    const sites = { 'a.example': { ...policy, check: blocked }, 'b.example/x': policy }
    expect(parseSites(JSON.parse(JSON.stringify(sites)))).toEqual(sites)
  })

  it('keeps the support where the rest is broken', () => {
    const broken = { ...policy, since: 'x', until: null, subdomains: 7, check: { result: 'odd' } }
    expect(parseSites({ 'a.example': broken })).toEqual({
      'a.example': { support: true, updatedAt: NOW },
    })
  })

  it('drops blockers it does not know', () => {
    const check = { ...blocked, by: ['ublockOrigin', 'evil', 7] }
    const sites = parseSites({ 'a.example': { ...policy, check } })
    expect(sites['a.example']?.check).toEqual(blocked)
  })

  it.each(['a.example/x?y', 'A.example/x', 'www.a.example/x', 'https://a.example'])(
    'does not take the key %s',
    (key) => expect(parseSites({ [key]: policy })).toEqual({}),
  )
})

describe('looking without being asked to', () => {
  const DAY = 86_400_000
  const policy = { support: true, since: NOW, updatedAt: NOW }

  it('comes a day after the support began or the last look', () => {
    expect(isCheckDue(policy, NOW + DAY - 1)).toBe(false)
    expect(isCheckDue(policy, NOW + DAY)).toBe(true)
    const check = { ...LOADS, at: NOW + DAY }
    expect(isCheckDue({ ...policy, check }, NOW + 2 * DAY - 1)).toBe(false)
  })
})
