import { describe, expect, it } from 'vitest'
import { titlePhrases } from '@/core/reader/title-phrases'

describe('titlePhrases', () => {
  it('parts a Japanese title between words, endings with the word before them', () => {
    const phrases = titlePhrases('東京の夜行バスが変える通勤の風景', 'ja')
    expect(phrases.join('')).toBe('東京の夜行バスが変える通勤の風景')
    expect(phrases).toContain('東京の')
    expect(phrases.every((phrase) => !/^[のがはを]/.test(phrase))).toBe(true)
  })

  it('begins no piece with closing punctuation, and ends none with an opening one', () => {
    const phrases = titlePhrases('「夜の川」、もどる。', 'ja')
    expect(phrases.some((phrase) => /^[」、。]/.test(phrase))).toBe(false)
    expect(phrases.some((phrase) => phrase.endsWith('「'))).toBe(false)
  })

  it('parts a Chinese title between words', () => {
    const phrases = titlePhrases('河水重新回到城市', 'zh-Hans')
    expect(phrases.length).toBeGreaterThan(2)
    expect(phrases.join('')).toBe('河水重新回到城市')
  })

  it('leaves a title with spaces as it is', () => {
    expect(titlePhrases('A river returns', 'en')).toEqual(['A river returns'])
    expect(titlePhrases('강이 돌아온다', 'ko')).toEqual(['강이 돌아온다'])
    expect(titlePhrases('A river returns', undefined)).toEqual(['A river returns'])
  })
})
