import { describe, expect, it } from 'vitest'
import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import { sectionKind } from '@/core/sections'
import { PACKED_HEADINGS } from '@/core/sections/packed-headings'
import { normalizeSectionHeading } from '@/core/sections/section-kind'
import { unpackHeadings } from '@/core/sections/unpack-headings'
import { SECTION_WORDS } from '@/core/sections/words'
import type { SectionKind } from '@/core/sections/words/types'

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
    ['Прочетете още', 'bg'],
    ['Et pot interessar', 'ca'],
    ['Čtěte také:', 'cs'],
    ['Læs også', 'da'],
    ['Διαβάστε επίσης', 'el'],
    ['Loe ka', 'et'],
    ['مطالب مرتبط', 'fa'],
    ['Lue myös', 'fi'],
    ['כתבות נוספות', 'he'],
    ['ये भी पढ़ें', 'hi'],
    ['Pročitajte još', 'hr'],
    ['Kapcsolódó cikkek', 'hu'],
    ['Baca juga', 'id'],
    ['관련 기사', 'ko'],
    ['Liest och', 'lb'],
    ['Taip pat skaitykite', 'lt'],
    ['Lasi arī', 'lv'],
    ['Les også', 'no'],
    ['Legir tanben', 'oc'],
    ['Citește și', 'ro'],
    ['Čítajte tiež', 'sk'],
    ['Preberite tudi', 'sl'],
    ['Повезане вести', 'sr'],
    ['Läs också', 'sv'],
    ['ข่าวที่เกี่ยวข้อง', 'th'],
    ['Читайте також', 'uk'],
    ['Bài viết liên quan', 'vi'],
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

  describe('is undefined for', () => {
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

describe('the phrases of headings', () => {
  const phrases = SECTION_WORDS.flatMap((words) => Object.values(words).flat())

  it('are in normalized form', () => {
    const plain = phrases.map((phrase) => phrase.replace(/ \*$/, ''))
    expect(plain.filter((phrase) => normalizeSectionHeading(phrase) !== phrase)).toEqual([])
  })

  it('have one meaning, in whatever language', () => {
    const kinds = new Map<string, Set<string>>()
    for (const [kind, own] of SECTION_WORDS.flatMap((words) => Object.entries(words)))
      for (const phrase of own) kinds.set(phrase, (kinds.get(phrase) ?? new Set()).add(kind))
    expect([...kinds].filter(([, of]) => of.size > 1)).toEqual([])
  })

  it('are what the extractor is given (else: npm run generate:headings)', () => {
    for (const [kind, packed] of Object.entries(PACKED_HEADINGS.kinds)) {
      const all = SECTION_WORDS.flatMap((words) => words[kind as SectionKind] ?? [])
      expect(unpackHeadings(packed, PACKED_HEADINGS.signs)).toEqual([...new Set(all)].sort())
    }
  })

  it('exist in every language that has notice phrases', () => {
    expect(SECTION_WORDS.length).toBe(Object.keys(PHRASES_BY_LANGUAGE).length)
  })
})
