import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUCKET_NAMES, pack, unpack } from '@/core/sites/buckets'
import type { SitePolicy, Sites } from '@/core/sites/policy'
import { isCheckDue } from '@/core/sites/support-in-force'
import {
  applySyncRecords,
  mergeSyncRecords,
  recordChanges,
  type SyncRecords,
} from '@/core/sites/sync-records'

const NOW = 1_700_000_000_000
const supported = (change: Partial<SitePolicy> = {}): SitePolicy => ({
  support: true,
  since: NOW - 9,
  updatedAt: NOW,
  ...change,
})

/** One browser of the reader: its list, and what it said last. */
interface Profile {
  sites: Sites
  said: SyncRecords
}

/** One exchange of a profile with the account, as the bridge makes it. */
function exchange(profile: Profile, account: SyncRecords, now: number): SyncRecords {
  const merged = mergeSyncRecords(recordChanges(profile.sites, profile.said, now), account, now)
  profile.sites = applySyncRecords(profile.sites, merged)
  profile.said = merged
  return merged
}

/** A list without the times of changes, which may differ where two browsers chose the same. */
function choicesOf(sites: Sites) {
  return Object.entries(sites)
    .map(([key, { updatedAt: _, ...choice }]) => ({ key, ...choice }))
    .sort((a, b) => a.key.localeCompare(b.key))
}

function inStep(...profiles: Profile[]) {
  let account: SyncRecords = {}
  return (now: number) => {
    // Twice, so that the first hears of the last.
    for (const profile of [...profiles, ...profiles]) account = exchange(profile, account, now)
  }
}

describe('two browsers in step', () => {
  it('have each other’s sites, with all their choices', () => {
    const one: Profile = { sites: { 'a.example': supported({ subdomains: true }) }, said: {} }
    const until = NOW + 99
    const other: Profile = {
      sites: {
        'b.example': supported({ until }),
        'c.example': { support: false, whenNotice: 'leave', updatedAt: NOW },
      },
      said: {},
    }
    inStep(one, other)(NOW)
    expect(one.sites).toEqual(other.sites)
    expect(Object.keys(one.sites).sort()).toEqual(['a.example', 'b.example', 'c.example'])
    expect(one.sites['b.example']).toEqual(supported({ until }))
  })

  it('take the newest change of a site, whoever speaks first', () => {
    const old: Profile = { sites: { 'a.example': supported({ updatedAt: 5 }) }, said: {} }
    const fresh: Profile = {
      sites: { 'a.example': { support: false, whenNotice: 'dismiss', updatedAt: 6 } },
      said: {},
    }
    inStep(old, fresh)(NOW)
    expect(old.sites['a.example']).toMatchObject({ support: false, whenNotice: 'dismiss' })
    expect(old.sites).toEqual(fresh.sites)
  })

  it('remove a site on both, and bring it back on both', () => {
    const one: Profile = { sites: { 'a.example': supported() }, said: {} }
    const other: Profile = { sites: {}, said: {} }
    const meet = inStep(one, other)
    meet(NOW)
    one.sites = {}
    meet(NOW + 1)
    expect(other.sites).toEqual({})
    // Undone with the record as it was: the older time in it does not matter.
    one.sites = { 'a.example': supported() }
    meet(NOW + 2)
    expect(other.sites['a.example']).toMatchObject({ support: true })
  })

  it('keep what the account does not carry', () => {
    const check = { result: 'loads', at: NOW } as const
    const pointed = ['#box']
    const mistaken = ['#letter']
    const one: Profile = {
      sites: { 'a.example': supported({ check, pointed, mistaken }) },
      said: {},
    }
    const other: Profile = {
      sites: { 'a.example': supported({ until: NOW + 5, updatedAt: NOW + 1 }) },
      said: {},
    }
    inStep(one, other)(NOW + 2)
    expect(one.sites['a.example']).toMatchObject({ until: NOW + 5, pointed, mistaken })
    expect(other.sites['a.example']).not.toHaveProperty('pointed')
    const alone: Profile = { sites: { 'b.example': supported({ check }) }, said: {} }
    inStep(alone)(NOW)
    expect(alone.sites['b.example']).toEqual(supported({ check }))
  })

  it('do not tell each other of a visit', () => {
    const one: Profile = { sites: { 'a.example': supported({ until: 'visit' }) }, said: {} }
    const other: Profile = { sites: {}, said: {} }
    inStep(one, other)(NOW)
    expect(other.sites).toEqual({})
    expect(one.sites['a.example']).toMatchObject({ until: 'visit' })
  })

  it('agree in the end, whatever was changed where', () => {
    const policy = fc.record({
      support: fc.constant(true),
      updatedAt: fc.integer({ min: 1, max: 50 }),
      since: fc.integer({ min: 1, max: 9 }),
    })
    const sites = fc.dictionary(fc.constantFrom('a.example', 'b.example', 'c.example'), policy)
    fc.assert(
      fc.property(sites, sites, sites, (first, second, later) => {
        const one: Profile = { sites: first, said: {} }
        const other: Profile = { sites: second, said: {} }
        const meet = inStep(one, other)
        meet(100)
        expect(choicesOf(one.sites)).toEqual(choicesOf(other.sites))
        expect(Object.keys(one.sites).sort()).toEqual(
          [...new Set([...Object.keys(first), ...Object.keys(second)])].sort(),
        )
        one.sites = later
        meet(200)
        const keysOf = (list: Sites) => Object.keys(list).sort()
        expect(keysOf(other.sites)).toEqual(keysOf(later))
      }),
    )
  })
})

describe('a choice made in another browser', () => {
  const KEY = 'a.example'
  const DAY_MS = 86_400_000
  const check = { result: 'loads', at: NOW } as const
  const remembered = ['#note']

  /** What this browser's choice becomes when another browser has replaced it by `theirs`. */
  function afterSync(ours: SitePolicy, theirs: SitePolicy): SitePolicy | undefined {
    const one: Profile = { sites: { [KEY]: ours }, said: {} }
    const other: Profile = { sites: { [KEY]: { ...theirs, updatedAt: NOW + 1 } }, said: {} }
    inStep(one, other)(NOW + 2)
    return one.sites[KEY]
  }

  it.each<Partial<SitePolicy>>([
    { whenNotice: 'leave' },
    { until: NOW + 9 * DAY_MS },
    { subdomains: true },
  ])('keeps the last check, so that no second one is due that day: %j', (change) => {
    const synced = afterSync(supported({ since: NOW - DAY_MS, check }), supported(change))
    expect(synced).toMatchObject({ ...change, check })
    expect(synced && isCheckDue(synced, NOW + DAY_MS - 1)).toBe(false)
  })

  it('keeps the remembered notices while notices are dismissed', () => {
    const ours = supported({ whenNotice: 'dismiss', remembered })
    const ended = { support: false, whenNotice: 'dismiss', updatedAt: NOW } as const
    expect(afterSync(ours, ended)).toMatchObject({ support: false, remembered })
    expect(afterSync({ ...ended, remembered }, supported({ whenNotice: 'dismiss' }))).toMatchObject(
      {
        support: true,
        remembered,
      },
    )
    expect(afterSync(ours, { ...ended, whenNotice: 'ask' })).not.toHaveProperty('remembered')
  })

  it('drops what belongs to support when it ends the support', () => {
    const ours = supported({ check, until: NOW + 9, subdomains: true, pointed: ['#box'] })
    expect(afterSync(ours, { support: false, whenNotice: 'ask', updatedAt: NOW })).toEqual({
      support: false,
      whenNotice: 'ask',
      pointed: ['#box'],
      updatedAt: NOW + 1,
    })
  })

  it('does not end the support for a visit, of which browsers do not tell each other', () => {
    const visit = supported({ until: 'visit', check })
    const theirs = { support: false, whenNotice: 'leave', updatedAt: NOW } as const
    expect(afterSync(visit, theirs)).toMatchObject({
      ...visit,
      ...theirs,
      support: true,
      updatedAt: NOW + 1,
    })
    const always = afterSync(visit, supported())
    expect(always).toMatchObject({ support: true, check })
    expect(always).not.toHaveProperty('until')
  })
})

describe('a packed list', () => {
  const list = (count: number): SyncRecords =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `site${n}.example`,
        { at: NOW + n, choice: 's abc' },
      ]),
    )

  it('is read back unchanged', () => {
    const { buckets, leftOut } = pack(list(1000))
    expect(leftOut).toBe(0)
    expect(unpack(buckets)).toEqual(list(1000))
  })

  it('keeps within what the browser’s account takes, and leaves out the oldest', () => {
    const { buckets, leftOut } = pack(list(5000))
    const sizes = Object.entries(buckets).map(
      ([name, bucket]) => name.length + JSON.stringify(bucket).length,
    )
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400)
    const kept = unpack(buckets)
    expect(Object.keys(kept).length + leftOut).toBe(5000)
    expect(kept).toHaveProperty(['site4999.example'])
    expect(kept).not.toHaveProperty(['site0.example'])
  })

  it('survives corrupt items', () => {
    const { buckets } = pack(list(100))
    const [first = ''] = BUCKET_NAMES
    const words = unpack({
      ...buckets,
      [first]: 'corrupt',
      other: 7,
      sites1: { 'x y': 'zz', 'a.example': 7 },
    })
    expect(Object.keys(words).length).toBeGreaterThan(50)
    expect(Object.keys(words).every((key) => key in list(100))).toBe(true)
  })
})
