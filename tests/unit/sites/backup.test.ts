import { describe, expect, it } from 'vitest'
import {
  type Backup,
  formatBackup,
  importSites,
  MAX_BACKUP_CHARACTERS,
  parseBackup,
} from '@/core/sites/backup'
import { importTotals, NO_TOTALS } from '@/core/sites/totals'
import { EXPORT } from '../../e2e/stored-by-0-1-0'

const BACKUP: Backup = {
  settings: { whenNotice: 'dismiss' },
  sites: {
    'example.com': { support: true, updatedAt: 1_700_000_000_000 },
    'news.example': { support: false, whenNotice: 'leave', updatedAt: 1_700_000_000_001 },
  },
}

const changed = (change: object) =>
  JSON.stringify({ ...JSON.parse(formatBackup(BACKUP)), ...change })

describe('parseBackup', () => {
  it('reads back unchanged what formatBackup wrote', () => {
    expect(parseBackup(formatBackup(BACKUP))).toEqual({ ok: true, backup: BACKUP })
  })

  it('reads a file an editor put a byte order mark into', () => {
    expect(parseBackup(`\uFEFF${formatBackup(BACKUP)}`)).toMatchObject({ ok: true })
  })

  it('reads 5,000 sites back unchanged', () => {
    const sites = Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [`site${n}.example`, { support: true, updatedAt: n }]),
    )
    const backup = { ...BACKUP, sites }
    expect(parseBackup(formatBackup(backup))).toEqual({ ok: true, backup })
  })

  it.each([
    ['notJson', 'not { json'],
    ['notJson', formatBackup(BACKUP).slice(0, 60)],
    ['notTruce', '[]'],
    ['notTruce', '{"theme":"dark"}'],
    ['newer', changed({ truce: 99 })],
    ['broken', changed({ settings: { whenNotice: 'explode' } })],
    ['broken', changed({ settings: undefined })],
    ['broken', changed({ sites: [] })],
    ['broken', changed({ sites: { 'example.com': 'yes' } })],
    ['broken', changed({ sites: { 'https://example.com/': { support: true, updatedAt: 1 } } })],
    ['tooLarge', ' '.repeat(MAX_BACKUP_CHARACTERS + 1)],
  ])('does not take a file that is %s', (error, text) => {
    expect(parseBackup(text)).toEqual({ ok: false, error })
  })
})

describe('importSites', () => {
  const supported = { support: true, updatedAt: 5 }
  const early = { result: 'loads', at: 10 } as const
  const late = { result: 'loads', at: 20 } as const

  it('adds the sites of the file and replaces those it names', () => {
    const stored = { 'a.example': supported, 'b.example': supported }
    const imported = { 'b.example': { ...supported, updatedAt: 6 }, 'c.example': supported }
    expect(importSites(stored, imported)).toEqual({ ...stored, ...imported })
  })

  it('keeps the later check, so that no second one is due that day', () => {
    const checkAfter = (stored: object, imported: object) =>
      importSites(
        { 'a.example': { ...supported, ...stored } },
        { 'a.example': { ...supported, ...imported } },
      )['a.example']?.check
    expect(checkAfter({ check: late }, { check: early })).toEqual(late)
    expect(checkAfter({ check: late }, {})).toEqual(late)
    expect(checkAfter({ check: early }, { check: late })).toEqual(late)
    expect(checkAfter({}, { check: early })).toEqual(early)
    expect(checkAfter({ check: late }, { support: false, whenNotice: 'ask' })).toBeUndefined()
  })
})

describe('a file exported by Truce 0.1.0', () => {
  it('is imported whole', () => {
    const { settings, sites } = JSON.parse(EXPORT)
    expect(parseBackup(EXPORT)).toEqual({ ok: true, backup: { settings, sites } })
  })
})

describe('totals in a backup', () => {
  const totals = { noticesHidden: 7, articlesRead: 3, since: 1_700_000_000_000 }

  it('are read back unchanged', () => {
    const backup = { ...BACKUP, totals }
    expect(parseBackup(formatBackup(backup))).toEqual({ ok: true, backup })
  })

  it('may be missing, and count nothing where they are broken', () => {
    expect(parseBackup(formatBackup(BACKUP))).toEqual({ ok: true, backup: BACKUP })
    const broken = parseBackup(changed({ totals: { noticesHidden: -1, articlesRead: 'many' } }))
    expect(broken).toMatchObject({ ok: true, backup: { totals: NO_TOTALS } })
  })

  it('are not added: a file imported twice counts once', () => {
    const own = { noticesHidden: 2, articlesRead: 9, since: 1_800_000_000_000 }
    const once = importTotals(own, totals)
    expect(once).toEqual({ noticesHidden: 7, articlesRead: 9, since: totals.since })
    expect(importTotals(once, totals)).toEqual(once)
    expect(importTotals(own, NO_TOTALS)).toEqual(own)
    expect(importTotals(NO_TOTALS, NO_TOTALS)).toEqual(NO_TOTALS)
  })
})
