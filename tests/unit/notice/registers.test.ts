import { describe, expect, it } from 'vitest'
import { certaintyOf, judgeBox } from '@/core/notice/judge/judge'
import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import { isSuspect } from '@/core/notice/read/is-suspect'
import { bar, PAGE, wall } from './facts'
import { REGISTERS } from './registers/registers'

const certainty = (text: string, lang: string, shape = wall) =>
  certaintyOf(judgeBox(shape(text), { ...PAGE, lang }, PHRASES_BY_LANGUAGE).confidence)

const each = (kind: 'notices' | 'others' | 'nameless') =>
  Object.entries(REGISTERS).flatMap(([lang, samples]) =>
    (samples[kind] ?? []).map((text): [string, string] => [lang, text]),
  )

describe('however a publisher says it', () => {
  it('is tried in every language', () => {
    expect(Object.keys(REGISTERS).sort()).toEqual(Object.keys(PHRASES_BY_LANGUAGE).sort())
  })

  it.each(each('notices'))('%s: finds “%s”', (lang, text) => {
    expect(certainty(text, lang)).not.toBe('leave')
    expect(certainty(text, 'en')).not.toBe('leave')
    expect(isSuspect(text)).toBe(true)
  })

  it('is mostly found in a bar, too, which leaves the text in view', () => {
    const missed = each('notices').filter(([lang, text]) => certainty(text, lang, bar) === 'leave')
    expect(missed.length).toBeLessThanOrEqual(each('notices').length / 50)
  })
})

describe('what only sounds like it', () => {
  it.each(each('others'))('%s: leaves “%s”', (lang, text) => {
    for (const page of [lang, 'en', '']) expect(certainty(text, page)).toBe('leave')
  })

  it.each(each('nameless'))('%s, without a word of a blocker: leaves “%s”', (lang, text) => {
    expect(certainty(text, lang)).toBe('leave')
  })
})
