import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkLocale } from '../../../scripts/locales/check-locale'
import { isVariant, languageTag } from '../../../scripts/locales/locale-code'
import { readLocale } from '../../../scripts/locales/read-locale'
import { section, tableRows } from '../documents/markdown'
import { ROOT } from '../house/sources'
import { unusedKeys } from './unused-keys'

const FILES = globSync('assets/locales/*', { cwd: ROOT })
const CODES = FILES.map((file) => basename(file, '.yml'))
const read = (code: string) => readLocale(join(ROOT, `assets/locales/${code}.yml`))
const english = await read('en')

describe('the words', () => {
  it('stand in one kind of file', () => {
    expect(FILES.filter((file) => !file.endsWith('.yml'))).toEqual([])
  })

  it.each(CODES)('of %s are complete and fit (npm run locale lists what to mend)', async (code) => {
    expect(checkLocale(code, await read(code), english)).toEqual([])
  })

  it('have no two keys that a browser takes for one', () => {
    // Browsers read keys without case, and the build joins their parts by an underscore.
    const names = [...english.keys()].map((key) => key.replaceAll('.', '_').toLowerCase())
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('are all used', () => {
    expect(unusedKeys([...english.keys()])).toEqual([])
  })

  it.each(CODES.filter(isVariant))(
    'of %s are only those that differ from English',
    async (code) => {
      const same = [...(await read(code))].filter(([key, text]) => english.get(key) === text)
      expect(same).toEqual([])
    },
  )

  it('are listed in docs/translating.md, with who made and who read them', () => {
    const rows = tableRows(section('docs/translating.md', 'Who made what'))
    const listed = rows.map(([file = '']) => file.replaceAll('`', ''))
    expect(CODES.filter((code) => code !== 'en' && !listed.includes(code))).toEqual([])
  })

  it.each(CODES)('of %s are in a language that every browser can count and write in', (code) => {
    expect(Intl.getCanonicalLocales(languageTag(code))).toEqual([languageTag(code)])
    expect(Intl.PluralRules.supportedLocalesOf(languageTag(code))).toHaveLength(1)
  })
})
