import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readMetaTags } from '@/core/article/metadata/meta-tags'
import { parseWrittenDate } from '@/core/article/metadata/parse-written-date'
import { publishedTimeOf } from '@/core/article/metadata/published'

function published(html: string, url = 'https://valley.example/story'): string | undefined {
  const document = parseHTML(`<html>${html}</html>`).document as unknown as Document
  return publishedTimeOf(document, readMetaTags(document), undefined, url)
}

describe('publishedTimeOf', () => {
  it('uses the declared time', () => {
    expect(
      published(
        '<head><meta property="article:published_time" content="2026-03-04T08:00:00Z"></head>',
      ),
    ).toBe('2026-03-04T08:00:00Z')
  })

  it('uses a time element of the article', () => {
    expect(published('<body><article><time datetime="2026-03-04">Wednesday</time></article>')).toBe(
      '2026-03-04',
    )
  })

  it('uses a date in the path', () => {
    expect(published('', 'https://valley.example/2026/03/04/river')).toBe('2026-03-04')
  })

  it('uses a date in words', () => {
    expect(published('<body><h1>River</h1><p class="post-date">Am 4. März 2026</p>')).toBe(
      '2026-03-04',
    )
  })

  it('parses a declared date in words', () => {
    expect(published('<head><meta name="date" content="04.03.2026 10:15"></head>')).toBe(
      '2026-03-04',
    )
  })

  it('uses a line near the title on a page without date markup', () => {
    expect(
      published('<body><h1>River</h1><div><span>Valley, March 4, 2026</span></div><p>Text.</p>'),
    ).toBe('2026-03-04')
  })

  it('ignores a number that is no date', () => {
    expect(published('<body><time datetime="PT5M">5 min</time>')).toBeUndefined()
  })

  it('ignores a date in a sentence of the text', () => {
    expect(
      published(
        '<body><p class="intro">It all began on 4 March 1986 when the mill closed and nobody came.</p>',
      ),
    ).toBeUndefined()
  })
})

describe('parseWrittenDate', () => {
  it.each([
    ['March 4, 2026'],
    ['Published: 4 March 2026, 10:15'],
    ['Mar. 4th, 2026'],
    ['4. März 2026'],
    ['04.03.2026'],
    ['4 mars 2026'],
    ['4 de marzo de 2026'],
    ['4 marzo 2026'],
    ['4 de março de 2026'],
    ['4 maart 2026'],
    ['4 marca 2026'],
    ['4 марта 2026'],
    ['4 Mart 2026'],
    ['2026年3月4日'],
    ['2026/3/4'],
    ['2026-03-04'],
  ])('%s', (text) => {
    expect(parseWrittenDate(text)).toBe('2026-03-04')
  })

  it.each([
    ['31 of them'],
    ['2026'],
    ['30 February 2026'],
    ['13/13/2026'],
    ['3/4/2026 (which is ambiguous)'],
  ])('does not parse "%s"', (text) => {
    expect(parseWrittenDate(text)).toBeUndefined()
  })
})
