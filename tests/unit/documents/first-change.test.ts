import { describe, expect, it } from 'vitest'
import { certaintyOf, judgeBox } from '@/core/notice/judge/judge'
import type { Languages } from '@/core/notice/phrases'
import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import { isSuspect } from '@/core/notice/read/is-suspect'
import type { BoxFacts } from '@/core/notice/types'
import { readSource } from '../house/sources'
import * as facts from '../notice/facts'
import { codeBlocks, section } from './markdown'

const WALK = section('CONTRIBUTING.md', 'A first change: a notice Truce does not understand')

/** A row as the walk-through writes it, made by the helpers it names. */
function rowIn(code: string): [name: string, box: BoxFacts] {
  const helpers = Object.entries(facts)
  const read = new Function(...helpers.map(([name]) => name), `return [${code}][0]`)
  return read(...helpers.map(([, helper]) => helper))
}

const certainty = (box: BoxFacts, languages: Languages) =>
  certaintyOf(judgeBox(box, facts.PAGE, languages).confidence)

describe('the first change that CONTRIBUTING.md walks through', () => {
  const [asked, lookAlike] = codeBlocks(WALK, 'ts').map(rowIn)
  const [edit = ''] = codeBlocks(WALK, 'diff')
  const [removed = '', added = ''] = ['-', '+'].map((sign) =>
    edit
      .split('\n')
      .find((line) => line.startsWith(sign))
      ?.slice(1),
  )
  const { en } = PHRASES_BY_LANGUAGE
  if (!asked || !lookAlike || !en) throw new Error('The walk-through has lost a block of code')
  const changed = {
    ...PHRASES_BY_LANGUAGE,
    en: { ...en, disable: en.disable.replace(removed, added) },
  }

  it('goes through tables that exist', () => {
    const tests = readSource('tests/unit/notice/judge.test.ts')
    expect(tests).toContain("('asks about %s'")
    expect(tests).toContain("describe('judgeBox does not touch'")
  })

  it('edits a phrase that is there, once', () => {
    expect(en.disable.split(removed)).toHaveLength(2)
    expect(added).not.toBe(removed)
  })

  it('has a case that fails before the edit and passes after it', () => {
    expect(certainty(asked[1], PHRASES_BY_LANGUAGE)).toBe('leave')
    expect(certainty(asked[1], changed)).toBe('ask')
    expect(isSuspect(asked[1].text)).toBe(true)
  })

  it('has a look-alike that is left alone before and after', () => {
    expect(certainty(lookAlike[1], PHRASES_BY_LANGUAGE)).toBe('leave')
    expect(certainty(lookAlike[1], changed)).toBe('leave')
  })

  it('begins with the words its case is about', () => {
    expect(WALK).toContain(`“${asked[1].text}”`)
  })
})
