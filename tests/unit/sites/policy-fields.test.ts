import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBackup, importSites, parseBackup } from '@/core/sites/backup'
import { changeOf } from '@/core/sites/change-of'
import { changedSites } from '@/core/sites/changed-sites'
import { applyChoice, inverseChoice, type SiteChoice } from '@/core/sites/choice-in-page'
import { endSupport, giveListedSupport, giveSupport } from '@/core/sites/give-support'
import { parsePolicy, parseSites } from '@/core/sites/parse'
import {
  DEFAULT_SETTINGS,
  effectivePolicy,
  isSamePolicy,
  type SitePolicy,
} from '@/core/sites/policy'
import {
  type FieldName,
  fieldsWhere,
  POLICY_FIELDS,
  pickFields,
  type SiteFields,
} from '@/core/sites/policy-fields'
import { applySyncRecords, recordChanges } from '@/core/sites/sync-records'
import { withSite } from '@/core/sites/with-site'

const NOW = 1_700_000_000_000
const KEY = 'a.example'
const URL_ = `https://${KEY}/`

/** Of every field a value, and one that differs from it. A field that is added to the table needs two here. */
const SAMPLES: { [K in FieldName]: [NonNullable<SiteFields[K]>, SiteFields[K]] } = {
  support: [true, undefined],
  since: [NOW - 9, NOW - 8],
  until: [NOW + 1e9, NOW + 2e9],
  subdomains: [true, undefined],
  check: [
    { result: 'loads', at: NOW - 5 },
    { result: 'blocked', by: ['ublockOrigin'], at: NOW - 4 },
  ],
  whenNotice: ['dismiss', 'leave'],
  pointed: [['#a > b'], ['#a', 'b']],
  mistaken: [['#c > d'], ['#c', 'd']],
  remembered: [['#e > f'], ['#e', 'f']],
  alwaysReader: [true, undefined],
}

const ALL = fieldsWhere(() => true)
const SUPPORT_FIELDS = fieldsWhere(({ holds }) => holds === 'whileSupported')
const fieldsBeside = (names: readonly FieldName[]) => ALL.filter((name) => !names.includes(name))

/** A site with every field. */
const full: SitePolicy = {
  ...(Object.fromEntries(ALL.map((name) => [name, SAMPLES[name][0]])) as SiteFields),
  support: true,
  updatedAt: NOW,
}

/** The same site with the other value of one field, or without the field. */
const withOther = (name: FieldName): SitePolicy => ({
  ...full,
  support: name !== 'support',
  [name]: SAMPLES[name][1] ?? (name === 'support' ? false : undefined),
})

/** The fields of a policy that say anything. */
const fieldsOf = (policy: SitePolicy | undefined, names: readonly FieldName[] = ALL) => {
  const { support, ...others } = policy ?? {}
  return pickFields({ ...others, ...(support && { support }) }, names)
}

const effective = (policy: SitePolicy) => effectivePolicy(DEFAULT_SETTINGS, policy)

describe.each(ALL)('the field %s', (name) => {
  const { holds, isChoice, isSynced, tellsGuard, isSetInPage } = POLICY_FIELDS[name]
  const [value] = SAMPLES[name]

  it('is read back as it was stored', () => {
    const stored = JSON.parse(JSON.stringify({ [KEY]: full }))
    expect(parseSites(stored)[KEY]).toHaveProperty(name, value)
  })

  it('is absent where the stored value is broken, and costs no other field', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const read = parsePolicy({ ...full, [name]: stored })
        const beside = name === 'support' ? SUPPORT_FIELDS : [name]
        const dropped = name === 'whenNotice' ? [name, 'remembered' as const] : beside
        expect(fieldsOf(read, fieldsBeside(dropped))).toEqual(fieldsOf(full, fieldsBeside(dropped)))
        // What was read is sound: it is read as the same again.
        expect(parsePolicy(read)).toEqual(read)
        expect(() => parsePolicy(stored)).not.toThrow()
      }),
    )
    expect(fieldsOf(parsePolicy({ ...full, [name]: { broken: 7 } }))).not.toHaveProperty(name)
  })

  it('is dropped when it does not hold', () => {
    const unsupported = parsePolicy({ ...full, support: false })
    const leaving = parsePolicy({ ...full, whenNotice: 'leave' })
    expect(name in fieldsOf(unsupported)).toBe(holds !== 'whileSupported')
    expect(name in fieldsOf(leaving)).toBe(holds !== 'whileDismissing')
  })

  it('makes a site worth storing only as a choice of the reader’s', () => {
    const isAlone = isChoice && (holds === 'always' || name === 'support')
    const policy = { support: false, [name]: value, updatedAt: NOW }
    expect(KEY in withSite({}, KEY, policy)).toBe(isAlone)
    expect(parsePolicy(policy) !== undefined).toBe(isAlone)
  })

  it('counts as a changed site only as a choice of the reader’s', () => {
    const changed = changedSites({ [KEY]: full }, { [KEY]: withOther(name) })
    expect(changed.has(KEY)).toBe(isChoice)
    expect(changedSites({ [KEY]: full }, { [KEY]: { ...full, updatedAt: 1 } }).size).toBe(0)
  })

  it('makes a guard act anew only where the table says so', () => {
    const isSame = isSamePolicy(effective(full), effective(withOther(name)))
    expect(isSame).toBe(!tellsGuard)
  })

  it('is exported and imported', () => {
    const text = formatBackup({ settings: DEFAULT_SETTINGS, sites: { [KEY]: full } })
    const result = parseBackup(text)
    expect(result.ok && importSites({}, result.backup.sites)[KEY]).toHaveProperty(name, value)
  })

  it('follows another browser’s choice only where it is synced', () => {
    const theirs = recordChanges({ [KEY]: withOther(name) }, {}, NOW + 1)
    const synced = applySyncRecords({ [KEY]: full }, theirs)[KEY]
    const expected = isSynced ? withOther(name) : full
    expect(fieldsOf(synced)).toEqual(fieldsOf(parsePolicy(expected)))
  })

  it('is told to a browser that knows nothing of the site only where it is synced', () => {
    const told = applySyncRecords({}, recordChanges({ [KEY]: full }, {}, NOW))[KEY]
    expect(name in fieldsOf(told)).toBe(isSynced)
  })

  it('outlasts support unless it belongs to support', () => {
    const ended = endSupport({ [KEY]: full }, URL_, NOW)[KEY]
    const isLasting = holds !== 'whileSupported'
    expect(fieldsOf(ended)[name]).toEqual(isLasting ? value : undefined)
  })

  it('outlasts another way of support unless it is part of that choice', () => {
    const isReplaced = holds === 'whileSupported' && isChoice && name !== 'support'
    const [wish, listed] = [{ key: KEY }, { [KEY]: { support: true, since: NOW, updatedAt: NOW } }]
    const given = giveSupport({ [KEY]: full }, URL_, wish, NOW)[KEY]
    const imported = giveListedSupport({ [KEY]: full }, listed, NOW)[KEY]
    expect(fieldsOf(given)[name]).toEqual(isReplaced ? undefined : value)
    expect(fieldsOf(imported)).toEqual(fieldsOf(given))
  })

  it('is set from within a page only where the table says so', () => {
    const change = changeOf({ [name]: value } as never)
    expect(name in change).toBe(isSetInPage && name !== 'support')
  })
})

describe('a choice made in a page', () => {
  const held = effective({ ...full, support: false })
  const choices: SiteChoice[] = [
    { support: true },
    { whenNotice: 'leave' },
    { whenNotice: null },
    { pointed: ['#x'] },
    { mistaken: [] },
    { remembered: ['#x', '#y'] },
  ]

  it('has a test for every field that may be set there', () => {
    const tested = new Set(choices.flatMap((choice) => Object.keys(choice)))
    expect([...tested].sort()).toEqual(fieldsWhere(({ isSetInPage }) => isSetInPage).sort())
  })

  it.each(choices)('is taken back by its inverse: %j', (choice) => {
    const chosen = applyChoice(held, choice)
    expect(applyChoice(chosen, inverseChoice(held, choice))).toEqual(held)
    const [[name, value] = []] = Object.entries(choice)
    if (value !== null) expect(chosen).toHaveProperty(name ?? '', value)
  })

  it('goes back to “as for all sites” where that held before', () => {
    const asking = effective({ support: false, pointed: ['#x'], updatedAt: NOW })
    const chosen = applyChoice(asking, { whenNotice: 'dismiss' })
    expect(chosen).toMatchObject({ whenNotice: 'dismiss', ownWhenNotice: 'dismiss' })
    const inverse = inverseChoice(asking, { whenNotice: 'dismiss' })
    expect(inverse).toEqual({ whenNotice: null })
    expect(applyChoice(chosen, inverse).ownWhenNotice).toBeUndefined()
    expect(parsePolicy({ ...full, ...changeOf({ whenNotice: null }) })).not.toHaveProperty(
      'whenNotice',
    )
  })
})
