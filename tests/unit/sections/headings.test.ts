import { describe, expect, it } from 'vitest'
import { sectionKind } from '@/core/sections'

describe('sectionKind', () => {
  it.each([
    ['Related', 'en'],
    ['Read more about rivers', 'en'],
    ['You Might Also Like …', 'en'],
    ['Das könnte Sie auch interessieren:', 'de'],
    ['Mehr zum Thema Wasser', 'de'],
    ['À lire aussi', 'fr'],
    ['Te puede interesar', 'es'],
    ['Leggi anche', 'it'],
    ['Leia também:', 'pt'],
    ['Lees ook', 'nl'],
    ['Zobacz też', 'pl'],
    ['Читайте также', 'ru'],
    ['İlgili Haberler', 'tr'],
    ['مواضيع ذات صلة', 'ar'],
    ['関連記事', 'ja'],
    ['相关阅读', 'zh simplified'],
    ['延伸閱讀', 'zh traditional'],
  ])('knows "%s" (%s) as related', (heading) => {
    expect(sectionKind(heading)).toBe('related')
  })

  it.each([
    ['Sponsored content from Acme', 'sponsored'],
    ['Anzeige', 'sponsored'],
    ['Around the web', 'sponsored'],
    ['Most read in Business', 'popular'],
    ['Meistgelesen', 'popular'],
    ['Sign up for our weekly letter', 'newsletter'],
    ['Comments (12)', 'comments'],
    ['Share this article', 'sharing'],
  ])('knows "%s" as %s', (heading, kind) => {
    expect(sectionKind(heading)).toBe(kind)
  })

  describe('does not take for a label', () => {
    it.each([
      ['Relatedness in small populations'],
      ['A river that came back after forty years'],
      ['More than words: how the council voted on the bridge after all the objections'],
      ['Sharecroppers and the law'],
      [''],
      ['—'],
    ])('"%s"', (heading) => {
      expect(sectionKind(heading)).toBeUndefined()
    })
  })
})
