import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { getDomain, parse } from 'tldts'
import { describe, expect, it } from 'vitest'
import { isPublicSuffix, siteOf } from '@/core/address/site'
import {
  isListed,
  namedSuffixes,
  renderTable,
  SECOND_LEVELS,
  TABLE_FILE,
} from '../../../scripts/public-suffix-table'

const ROOT = resolve(import.meta.dirname, '../../..')
const real = (host: string) => getDomain(host, { allowPrivateDomains: true })

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const countries = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((country) => parse(`any.${country}`).isIcann)

describe('the table of public suffixes', () => {
  it('is what the installed list makes of it (else: npm run generate:public-suffixes)', () => {
    expect(readFileSync(resolve(ROOT, TABLE_FILE), 'utf8')).toBe(renderTable())
  })

  it.each(namedSuffixes())('keeps strangers under %s apart', (suffix) => {
    const host = `www.alice.${suffix}`
    expect(isPublicSuffix(suffix)).toBe(true)
    expect(siteOf(host)).toBe(real(host))
  })

  it('agrees with the list on names registered right under a country', () => {
    const wrong = countries.filter(
      (country) => siteOf(`www.alice.${country}`) !== real(`www.alice.${country}`),
    )
    // Under these every second label is a suffix, whatever it is.
    expect(wrong).toEqual(['ck', 'er', 'fk', 'jm', 'mm', 'np', 'pg'])
  })

  it('knows the second labels of every country', () => {
    const pairs = countries.flatMap((country) =>
      SECOND_LEVELS.map((label) => `${label}.${country}`),
    )
    const missed = pairs.filter((pair) => isListed(pair) && !isPublicSuffix(pair))
    expect(missed).toEqual([])
  })

  it.each([
    'bbc.com',
    'www.lemonde.fr',
    'www.spiegel.de',
    'news.yahoo.co.jp',
    'www.nhk.or.jp',
    'www.hani.co.kr',
    'www1.folha.uol.com.br',
    'www.clarin.com',
    'timesofindia.indiatimes.com',
    'www.abc.net.au',
    'www.stuff.co.nz',
    'www.news24.com',
    'www.haaretz.co.il',
    'www.hurriyet.com.tr',
    'www.pravda.com.ua',
    'www.gov.uk',
    'www.cam.ac.uk',
    'www.england.nhs.uk',
    'economictimes.com',
    'go.com',
    'abcnews.go.com',
    't.co',
    'www.nic.ru',
    'www.net.hr',
    'www.ne.se',
    'www.index.hr',
    'www.rtl.com.hr',
    'alice.wordpress.com',
    'alice.substack.com',
    'alice.medium.com',
    'alice.tumblr.com',
    'alice.itch.io',
    'alice.neocities.org',
    'www.müller.de',
  ])('agrees with the list on %s', (host) => {
    const ascii = new URL(`https://${host}`).hostname
    expect(siteOf(host)).toBe(real(ascii))
  })

  // Left out for their bytes: two strangers of such a place count as one site, and of the last one site as two.
  it.each([
    ['two towns of Japan', 'www.school.chiyoda.tokyo.jp', 'tokyo.jp'],
    ['two towns of Norway', 'www.club.oslo.no', 'oslo.no'],
    ['two provinces of Italy', 'www.club.roma.it', 'roma.it'],
    ['two schools of one district', 'www.school.kent.sch.uk', 'kent.sch.uk'],
    ['two schools of one state', 'www.school.k12.ca.us', 'ca.us'],
    ['two buckets in one region', 'news.s3.eu-west-1.amazonaws.com', 'amazonaws.com'],
    ['two names of a dynamic address', 'news.dyndns.org', 'dyndns.org'],
    ['a domain named like a registry of other countries', 'www.org.de', 'www.org.de'],
  ])('is known to err on %s', (_what, host, site) => {
    expect(siteOf(host)).toBe(site)
    expect(real(host)).not.toBe(site)
  })
})
