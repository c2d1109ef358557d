import { describe, expect, it } from 'vitest'
import { inTrueLanguage } from '@/core/article/in-true-language'

const text = 'Der Fluss kam von selbst zurück, und niemand weiß, warum. '.repeat(6)
const article = { title: 't', html: '', text, wordCount: 60 }
const found = (language: string, percentage = 99, isReliable = true) => ({
  isReliable,
  languages: [{ language, percentage }],
})

describe('the language of an article', () => {
  it('is that of its text, where the page declares another or none', () => {
    expect(inTrueLanguage({ ...article, lang: 'en' }, found('de')).lang).toBe('de')
    expect(inTrueLanguage(article, found('de')).lang).toBe('de')
  })

  it('brings its direction', () => {
    expect(inTrueLanguage({ ...article, lang: 'en' }, found('ar')).dir).toBe('rtl')
    expect(inTrueLanguage({ ...article, lang: 'ar', dir: 'rtl' }, found('en')).dir).toBeUndefined()
  })

  it.each([
    ['is the same', 'de-AT', found('de')],
    ['is a near one', 'nb', found('da')],
    ['has another name', 'he', found('iw')],
    ['is uncertain', 'en', found('de', 99, false)],
    ['is only of a part', 'en', found('de', 60)],
    ['is no language', 'en', found('???')],
    ['is not known', 'en', undefined],
  ])('stays as declared where that of the text %s', (_why, lang, detected) => {
    expect(inTrueLanguage({ ...article, lang, dir: 'ltr' }, detected)).toEqual({
      ...article,
      lang,
      dir: 'ltr',
    })
  })

  it('stays as declared where there is little text', () => {
    expect(inTrueLanguage({ ...article, text: 'Der Fluss', lang: 'en' }, found('de')).lang).toBe(
      'en',
    )
  })
})
