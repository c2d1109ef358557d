import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLocale } from '../../../scripts/locales/read-locale'
import { ROOT } from '../house/sources'

/**
 * What the blockers show their readers, by language: word by word from their own locale files, stored in 2025 and 2026;
 * AdBlock's from https://github.com/betafish-inc/adblock-releases (2023). Firefox's are of its `browser.ftl`.
 */
interface Labels {
  /** By blocker and language, what the step that lets a site through names. */
  allow: Record<string, Record<string, string[]>>
  /** What the step back names. */
  again: Record<string, Record<string, string>>
  /** What the list of allowed sites is called. */
  lists: Record<string, Record<string, string>>
}

const { allow, again, lists } = JSON.parse(
  readFileSync(new URL('./labels.json', import.meta.url), 'utf8'),
) as Labels

const RIGHT_TO_LEFT = [
  ['ar', 'أقصى اليمين'],
  ['fa', 'راست'],
  ['he', 'הימני'],
] as const
const CODES = new Set(
  [allow, again, lists].flatMap((all) => Object.values(all).flatMap(Object.keys)),
)
const WORDS = new Map(
  await Promise.all(
    [...CODES, ...RIGHT_TO_LEFT.map(([code]) => code)].map(
      async (code) => [code, await readLocale(join(ROOT, `assets/locales/${code}.yml`))] as const,
    ),
  ),
)
const word = (code: string, key: string) => WORDS.get(code)?.get(key)
/** Space that does not break is space. */
const plain = (text = '') => text.replaceAll(' ', ' ').toLowerCase()

describe.each(Object.entries(allow))('%s is let through', (id, labels) => {
  it.each(Object.entries(labels))('in %s by what its reader sees: %j', (code, seen) => {
    const step = plain(word(code, `support.steps.${id}.allow`))
    for (const label of seen) expect(step).toContain(plain(label))
  })
})

describe.each(Object.entries(again))('%s is switched on again', (id, labels) => {
  it.each(Object.entries(labels))('in %s by “%s”', (code, seen) => {
    expect(plain(word(code, `support.steps.${id}.again`))).toContain(plain(seen))
  })
})

describe.each(Object.entries(lists))('the list of %s', (id, labels) => {
  it.each(Object.entries(labels))('is called in %s “%s”', (code, name) => {
    expect(word(code, `support.lists.${id}`)).toBe(name)
  })
})

describe('the slider of uBlock Origin Lite', () => {
  it.each(RIGHT_TO_LEFT)(
    'goes to the far right in %s, which is written from the right',
    (code, right) => {
      expect(word(code, 'support.steps.ublockOriginLite.allow')).toContain(right)
    },
  )
})
