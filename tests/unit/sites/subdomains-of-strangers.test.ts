import { describe, expect, it } from 'vitest'
import { formatBackup, parseBackup } from '@/core/sites/backup'
import { giveSupport } from '@/core/sites/give-support'
import { parseManaged } from '@/core/sites/managed-policy'
import { parseSites } from '@/core/sites/parse'
import { DEFAULT_SETTINGS, type Sites } from '@/core/sites/policy'
import { keysFor, maySupportSubdomains } from '@/core/sites/site-key'
import { parseList } from '@/core/sites/site-lists'
import { supportInForce } from '@/core/sites/support-in-force'
import { scopeKeys } from '@/core/sites/support-terms'
import { applySyncRecords } from '@/core/sites/sync-records'

const NOW = 1_700_000_000_000
const policy = { support: true, since: NOW, updatedAt: NOW }
const broad = { ...policy, subdomains: true as const }
const SUFFIXES = ['com', 'co.uk', 'github.io', 'blogspot.com']

describe('maySupportSubdomains', () => {
  it.each(SUFFIXES)('refuses %s', (key) => {
    expect(maySupportSubdomains(key)).toBe(false)
  })

  it.each(['bbc.co.uk', 'news.bbc.co.uk', 'alice.github.io', 'localhost', '127.0.0.1'])(
    'allows %s',
    (key) => {
      expect(maySupportSubdomains(key)).toBe(true)
    },
  )
})

describe.each(SUFFIXES)('subdomains of %s are supported by nobody', (key) => {
  const site = { [key]: broad } satisfies Sites

  it('when the store is read: the support of the host itself stays', () => {
    expect(parseSites(site)).toEqual({ [key]: policy })
  })

  it('when a backup is imported: the file is taken, without the subdomains', () => {
    const text = formatBackup({ settings: DEFAULT_SETTINGS, sites: site })
    expect(parseBackup(text)).toEqual({
      ok: true,
      backup: { settings: DEFAULT_SETTINGS, sites: { [key]: policy } },
    })
  })

  it('when a list is imported: the line is skipped', () => {
    expect(parseList(`*.${key}\nnews.example`, NOW)).toEqual({
      sites: { 'news.example': policy },
      skipped: 1,
    })
  })

  it('when an organisation presets it', () => {
    expect(parseManaged({ supportedSites: [`*.${key}`] }).sites).toEqual({})
  })

  it('when another browser tells so', () => {
    const records = { [key]: { at: NOW, choice: 'sd' } }
    expect(applySyncRecords({}, records)).toEqual({ [key]: { support: true, updatedAt: NOW } })
  })

  it('when a page of Truce asks for it', () => {
    const sites = giveSupport({}, `https://${key}/`, { key, subdomains: true }, NOW)
    expect(sites[key]?.subdomains).toBeUndefined()
  })

  it('when the support page offers what to support', () => {
    expect(scopeKeys(`https://${key}/a`)).toEqual({ page: `${key}/a`, site: key })
  })

  it('even if such a choice is in the list all the same', () => {
    expect(keysFor(`https://alice.${key}/a`)).not.toContain(key)
    expect(supportInForce(site, `https://alice.${key}/a`, NOW)).toBeUndefined()
  })
})

it('leaves sites and their hosts as they were', () => {
  expect(keysFor('https://a.news.bbc.co.uk/x')).toEqual([
    'a.news.bbc.co.uk/x',
    'a.news.bbc.co.uk',
    'news.bbc.co.uk',
    'bbc.co.uk',
  ])
  expect(parseSites({ 'bbc.co.uk': broad })).toEqual({ 'bbc.co.uk': broad })
  expect(scopeKeys('https://www.alice.github.io/a')).toEqual({
    page: 'alice.github.io/a',
    site: 'alice.github.io',
    domain: 'alice.github.io',
  })
})
