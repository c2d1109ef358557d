import { describe, expect, it } from 'vitest'
import { certaintyOf, judgeBox } from '@/core/notice/judge/judge'
import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import { bar, corner, inlineNotice, PAGE, wall } from './facts'
import { OFFERS, POPUPS } from './popups'

describe('another popup is left, whatever its shape', () => {
  it.each(POPUPS)('%s: “%s”', (lang, text, labels) => {
    const controls = [...labels]
    const locked = { ...PAGE, lang, scrollLocked: true }
    const shapes = [wall(text, { controls, modal: true }), bar(text, { controls })]
    const small = [corner(text, { controls }), inlineNotice(text, { controls })]
    for (const box of [...shapes, ...small])
      expect(certaintyOf(judgeBox(box, locked, PHRASES_BY_LANGUAGE).confidence)).toBe('leave')
  })
})

describe('a notice that offers another way, too, is asked about', () => {
  it.each(OFFERS)('%s: “%s”', (lang, text, controls) => {
    const box = wall(text, { controls: [...controls] })
    expect(certaintyOf(judgeBox(box, { ...PAGE, lang }, PHRASES_BY_LANGUAGE).confidence)).not.toBe(
      'leave',
    )
  })
})
