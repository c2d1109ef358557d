import { describe, expect, it } from 'vitest'
import { checkLocale } from '../../../scripts/locales/check-locale'

const ENGLISH = new Map([
  ['support.language', 'en'],
  ['extension.name', 'Truce'],
  ['prompt.dismiss', 'Dismiss notice'],
  ['prompt.ledAway', 'This site sent you here. “Dismiss notice” takes you back.'],
  ['support.title', 'Support $1'],
  ['options.removed.none', 'Removed nothing'],
  ['options.removed.one', 'Removed $1 site'],
  ['options.removed.other', 'Removed $1 sites'],
])

const POLISH = {
  'support.language': 'pl',
  'extension.name': 'Truce',
  'prompt.dismiss': 'Odrzuć komunikat',
  'prompt.ledAway': 'Ta witryna Cię tu wysłała. „Odrzuć komunikat” pozwala wrócić.',
  'support.title': 'Wspieraj $1',
  'options.removed.none': 'Nic nie usunięto',
  'options.removed.one': 'Usunięto $1 witrynę',
  'options.removed.few': 'Usunięto $1 witryny',
  'options.removed.many': 'Usunięto $1 witryn',
  'options.removed.other': 'Usunięto $1 witryny',
}

/** What is found in a Polish file with some texts changed; `undefined` takes one out. */
function found(changes: Record<string, string | undefined>, code = 'pl'): string[] {
  const words = Object.entries({ ...POLISH, ...changes })
  const kept = words.filter((entry): entry is [string, string] => entry[1] !== undefined)
  return checkLocale(code, new Map(kept), ENGLISH).map(({ key, problem }) => `${key} ${problem}`)
}

describe('a locale’s file', () => {
  it('may leave nothing to mend', () => expect(found({})).toEqual([]))

  it.each([
    ['a text is missing', { 'prompt.dismiss': undefined }, 'prompt.dismiss is missing'],
    ['a form is missing', { 'options.removed.few': undefined }, 'removed.few is missing'],
    ['English has no such text', { 'prompt.what': 'Co' }, 'prompt.what is not in en.yml'],
    ['the language has no such form', { 'options.removed.two': '$1' }, 'no form “two”'],
    ['a text is empty', { 'support.title': ' ' }, 'support.title is empty'],
    ['a placeholder was lost', { 'support.title': 'Wspieraj' }, 'lacks $1'],
    ['a form for many numbers lost it', { 'options.removed.many': 'Usunięto' }, 'lacks $1'],
    ['a placeholder was added', { 'prompt.dismiss': 'Odrzuć $1' }, 'has $1'],
    ['a placeholder was broken', { 'support.title': 'Wspieraj $ 1' }, 'a $ without a number'],
    ['a text was left', { 'prompt.ledAway': ENGLISH.get('prompt.ledAway') }, 'still English'],
    ['a button is too long', { 'prompt.dismiss': 'O'.repeat(33) }, 'there is room for 32'],
    ['a description is', { 'extension.name': 'T'.repeat(46) }, 'there is room for 45'],
    [
      'a button is called by another name',
      { 'prompt.dismiss': 'Zamknij' },
      'has to name “Zamknij”',
    ],
    ['the language is not its own', { 'support.language': 'en' }, 'this file’s language: pl'],
  ])('has to be mended where %s', (_, changes, problem) => {
    expect(found(changes).join('\n')).toContain(problem)
  })

  it('may say in words a number that a form alone stands for', () => {
    expect(found({ 'options.removed.one': 'Usunięto jedną witrynę' })).toEqual([])
  })

  it('may share short words with English, in its own script', () => {
    expect(found({ 'support.title': 'Support $1', 'prompt.dismiss': 'Dismiss notice' })).toEqual([
      'prompt.ledAway has to name “Dismiss notice” (prompt.dismiss) as it is written',
    ])
    expect(found({ 'prompt.dismiss': 'Dismiss notice' }, 'ru').join('\n')).toContain(
      'still English',
    )
  })

  it.each([
    ['no', 'nb'],
    ['iw', 'he'],
    ['zh', 'zh_CN or zh_TW'],
    ['pt-BR', 'pt_BR'],
    ['xx', 'neither Chrome nor Firefox'],
  ])('is not called %s.yml', (code, instead) => {
    expect(found({}, code).join('\n')).toContain(instead)
  })

  it('of a variant holds what differs, and nothing is missing', () => {
    const words = new Map([
      ['support.language', 'en-GB'],
      ['support.title', 'Back $1'],
    ])
    expect(checkLocale('en_GB', words, ENGLISH)).toEqual([])
  })
})
