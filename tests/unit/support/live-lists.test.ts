import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AD_PATH, BAIT, CONTROL_PATH } from '@/core/support/probe-site'
import { readSource } from '../house/sources'
import { readExcerpts } from './lists/read-excerpts'
import { type Rule, rulesFor } from './lists/rules-for'

const SITE = 'https://news.example'
/** So many may be dropped from a list, all but one, before the probe sees nothing. */
const RULES_AT_LEAST = 3

const BAIT_NAMES = [`#${BAIT.id}`, ...BAIT.className.split(' ').map((name) => `.${name}`)]

describe.each(readExcerpts())('$list', ({ stops, spares, hides }) => {
  it(`stops the check’s request for an ad by ${RULES_AT_LEAST} rules that need each other not`, () => {
    const matching = rulesFor(stops.map(asRule), SITE + AD_PATH)
    expect(matching).toHaveLength(stops.length)
    expect(stops.length).toBeGreaterThanOrEqual(RULES_AT_LEAST)
  })

  it('lets the control pass, and has no exception for the ad', () => {
    expect(rulesFor(stops.map(asRule), SITE + CONTROL_PATH)).toEqual([])
    expect(rulesFor(spares.map(asRule), SITE + AD_PATH)).toEqual([])
  })

  it('hides the bait by each of the selectors it names', () => {
    expect(hides.filter((selector) => !BAIT_NAMES.includes(plain(selector)))).toEqual([])
  })
})

describe('the check’s requests', () => {
  it.each(['README.md', 'docs/publishers.md'])('are those that %s names', (document) => {
    const text = readSource(document)
    expect(text).toContain(`\`${AD_PATH}\``)
    expect(text).toContain(`\`${CONTROL_PATH}\``)
  })
})

describe('the bait', () => {
  it.each(BAIT_NAMES)('is hidden by a list for its %s', (name) => {
    expect(readExcerpts().flatMap(({ hides }) => hides.map(plain))).toContain(name)
  })
})

/** Without the exception that the bait does not meet. */
function plain(selector: string): string {
  return selector.replace(':not(.text-ad)', '')
}

const LIVE = process.env.TRUCE_LISTS?.split(',') ?? []

/**
 * Rulesets of a blocker of today, for the day before a release: `TRUCE_LISTS=easylist.json,ruleset_2.json npm run unit`
 * with files as blockers with Manifest V3 ship them.
 */
describe.skipIf(LIVE.length === 0)('lists of today', () => {
  it.each(LIVE)('%s stops the ad and not the control', { timeout: 120_000 }, (file) => {
    const rules = JSON.parse(readFileSync(file, 'utf8')) as Rule[]
    const blocking = rules.filter(({ action }) => action.type === 'block')
    const allowing = rules.filter(({ action }) => action.type === 'allow')
    expect(rulesFor(blocking, SITE + AD_PATH).length).toBeGreaterThanOrEqual(RULES_AT_LEAST)
    expect(rulesFor(blocking, SITE + CONTROL_PATH)).toEqual([])
    expect(rulesFor(allowing, SITE + AD_PATH)).toEqual([])
  })
})

function asRule(urlFilter: string): Rule {
  return { action: { type: 'block' }, condition: { urlFilter } }
}
