import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readMetadata } from '@/core/article/metadata'

const URL_ = 'https://www.valley.example/story/1'

const read = (html: string) =>
  readMetadata(parseHTML(`<html>${html}</html>`).document as unknown as Document, URL_, URL_)

describe('the title', () => {
  it('is the only heading, if the declared title was written for search engines', () => {
    expect(
      read(
        '<head><meta property="og:title" content="River restoration 2026: what you need to know"></head><body><h1>How a river restoration won</h1>',
      ).title,
    ).toBe('How a river restoration won')
  })

  it('is not a heading without words of the declared title', () => {
    expect(
      read(
        '<head><meta property="og:title" content="How a river won"></head><body><h1>Welcome, dear readers</h1>',
      ).title,
    ).toBe('How a river won')
  })

  it('ends before a bar when the part before it is long enough', () => {
    expect(read('<head><title>How a river won | Department of Water</title></head>').title).toBe(
      'How a river won',
    )
  })
})

describe('a headline with its kicker', () => {
  it.each([
    '<h1><span>Valley</span>How a river won</h1>',
    '<h1><small>Valley</small> How a river won</h1>',
    '<h1><a href="/valley">Valley</a><span>How a river won</span></h1>',
  ])('is the headline alone: %s', (heading) => {
    expect(
      read(`<head><meta property="og:title" content="How a river won"></head><body>${heading}`)
        .title,
    ).toBe('How a river won')
  })

  it('keeps its first words where they are a part of it', () => {
    const heading = '<h1><em>How</em> a river won in the end</h1>'
    expect(
      read(
        `<head><meta property="og:title" content="How a river won in the end"></head><body>${heading}`,
      ).title,
    ).toBe('How a river won in the end')
  })
})

describe('the section', () => {
  it.each([
    ['<meta property="article:section" content="World">', 'World'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":["Europe","World"]}</script>',
      'Europe',
    ],
    ['<meta property="article:section" content="News">', undefined],
    ['<meta property="article:section" content="valley.example">', undefined],
  ])('of %s is %s', (head, section) => {
    expect(read(`<head>${head}</head>`).section).toBe(section)
  })
})

describe('byline and date', () => {
  it('reads the labels for link previews', () => {
    expect(
      read(
        '<head><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mira Okafor"></head>',
      ).byline,
    ).toBe('Mira Okafor')
  })

  it('reads JSON-LD of a WebPage, which does not make it an article', () => {
    const found = read(
      `<head><script type="application/ld+json">{"@type":"WebPage","datePublished":"2026-03-04T09:00:00+01:00","author":{"@type":"Person","name":"Mira Okafor"}}</script></head>`,
    )
    expect(found).toMatchObject({
      publishedTime: '2026-03-04T09:00:00+01:00',
      byline: 'Mira Okafor',
      declaredArticle: false,
    })
  })

  it('accepts a person with the name of the site, but not an organization', () => {
    const named = (name: string) =>
      read(
        `<head><meta name="author" content="${name}"><meta property="og:site_name" content="${name}"></head>`,
      ).byline
    expect(named('Mira Okafor')).toBe('Mira Okafor')
    expect(named('THE VALLEY STORE ONLINE')).toBeUndefined()
  })

  it('finds a date above the heading', () => {
    expect(
      read('<body><div><span>Dec 17, 2025</span></div><h1>A river returns</h1><p>Text.</p>')
        .publishedTime,
    ).toBe('2025-12-17')
  })

  it('reads the modification time and the canonical URL', () => {
    expect(
      read(
        '<head><meta property="article:modified_time" content="2026-03-05T10:00:00Z"><link rel="canonical" href="/story/1-river"></head>',
      ),
    ).toMatchObject({
      modifiedTime: '2026-03-05T10:00:00Z',
      canonicalUrl: 'https://www.valley.example/story/1-river',
    })
  })
})
