import { describe, expect, it } from 'vitest'
import { changedSites } from '@/core/sites/changed-sites'
import { parseSettings, parseSites } from '@/core/sites/parse'
import { effectivePolicy } from '@/core/sites/policy'

describe('parseSettings', () => {
  it.each([undefined, null, 7, 'ask', [], {}, { whenNotice: 'explode' }])(
    'falls back to asking for %j',
    (value) => {
      expect(parseSettings(value)).toEqual({ whenNotice: 'ask' })
    },
  )
})

describe('parseSites', () => {
  it('keeps the sound sites of a corrupt list', () => {
    const sound = { support: true, updatedAt: 5 }
    const sites = parseSites({
      'a.example': sound,
      'b.example': null,
      'C !': sound,
      'd.example': {},
    })
    expect(sites).toEqual({ 'a.example': sound })
  })

  it('keeps what the reader pointed at and what is no notice, but nothing that is no name', () => {
    const named = {
      support: false,
      pointed: ['#ask'],
      mistaken: ['says:join our letter'],
      updatedAt: 5,
    }
    const sites = parseSites({
      'a.example': { ...named, mistaken: [...named.mistaken, 7, null] },
      'b.example': { mistaken: 'all' },
    })
    expect(sites).toEqual({ 'a.example': named })
  })

  it('remembers notices only where they are dismissed', () => {
    const remembered = ['#note']
    const dismissing = { support: false, whenNotice: 'dismiss', remembered, updatedAt: 5 }
    const { remembered: _, ...asking } = { ...dismissing, whenNotice: 'ask' }
    const sites = parseSites({
      'a.example': dismissing,
      'b.example': { ...dismissing, whenNotice: 'ask' },
      'c.example': { support: false, remembered, updatedAt: 5 },
    })
    expect(sites).toEqual({ 'a.example': dismissing, 'b.example': asking })
  })

  it('reads anything else as no sites', () => {
    expect(parseSites('corrupt')).toEqual({})
  })
})

describe('times', () => {
  it.each([9e15, -1, Number.NaN, Number.POSITIVE_INFINITY, '5'])(
    'of which no date can be made (%s) are left out',
    (time) => {
      const sites = { 'a.example': { support: true, since: time, until: time, updatedAt: time } }
      expect(parseSites(sites)).toEqual({ 'a.example': { support: true, updatedAt: 0 } })
    },
  )
})

describe('effectivePolicy', () => {
  it('lets a site’s own choice win over the default', () => {
    const own = { support: false, whenNotice: 'leave', updatedAt: 1 } as const
    expect(effectivePolicy({ whenNotice: 'ask' }, own)).toMatchObject({ whenNotice: 'leave' })
    expect(effectivePolicy({ whenNotice: 'ask' }, undefined)).toMatchObject({ whenNotice: 'ask' })
  })
})

describe('changedSites', () => {
  it('names the sites whose choices differ, not those only touched', () => {
    const before = {
      'a.example': { support: true, updatedAt: 1 },
      'b.example': { support: true, updatedAt: 1 },
    }
    const after = {
      'a.example': { support: true, updatedAt: 2 },
      'c.example': { support: true, updatedAt: 2 },
    }
    expect(changedSites(before, after)).toEqual(new Set(['b.example', 'c.example']))
  })

  it('counts what the reader said is no notice', () => {
    const site = { support: false, updatedAt: 1 }
    const before = { 'a.example': { ...site, mistaken: ['#a'] } }
    const after = { 'a.example': { ...site, mistaken: ['#a', '#b'] } }
    expect(changedSites(before, after)).toEqual(new Set(['a.example']))
  })
})
