import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readMetadata } from '@/core/article/metadata'
import { pictureKey } from '@/core/article/metadata/lead-image'

const URL_ = 'https://www.valley.example/story/1'

function metadata(html: string) {
  const document = parseHTML(`<html>${html}</html>`).document as unknown as Document
  return { document, ...readMetadata(document, URL_, URL_) }
}

const ld = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('readMetadata', () => {
  it('reads an article from a JSON-LD graph and follows references', () => {
    const found = metadata(
      `<head>${ld({
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'A river returns',
            author: [{ '@id': '#mira' }],
            publisher: { '@id': '#post' },
            datePublished: '2026-03-04',
          },
          { '@id': '#mira', '@type': 'Person', name: 'Mira Okafor' },
          { '@id': '#post', '@type': 'Organization', name: 'The Valley Post' },
        ],
      })}</head>`,
    )
    expect(found).toMatchObject({
      title: 'A river returns',
      byline: 'Mira Okafor',
      siteName: 'The Valley Post',
      publishedTime: '2026-03-04',
      declaredArticle: true,
    })
  })

  it('does not fail on broken JSON', () => {
    expect(
      metadata(
        '<head><script type="application/ld+json">{oops</script><title>A title of it</title></head>',
      ).title,
    ).toBe('A title of it')
  })

  it('leaves out fields that the page does not declare', () => {
    expect(Object.keys(metadata('<head></head>')).sort()).toEqual([
      'declaredArticle',
      'document',
      'leadImage',
      'title',
    ])
  })

  it.each([
    ['<html lang="en_us">', { lang: 'en-US' }],
    ['<html lang="ar">', { lang: 'ar', dir: 'rtl' }],
    ['<html lang="he" dir="ltr">', { lang: 'he', dir: 'ltr' }],
  ])('%s', (open, expected) => {
    const document = parseHTML(`${open}<body></body></html>`).document as unknown as Document
    expect(readMetadata(document, URL_, URL_)).toMatchObject(expected)
  })

  it('ignores an invalid language tag', () => {
    const document = parseHTML('<html lang="%lang%"><body></body></html>')
      .document as unknown as Document
    expect(readMetadata(document, URL_, URL_).lang).toBeUndefined()
  })
})

describe('lead image', () => {
  const head = '<head><meta property="og:image" content="/img/river-1200x630.jpg"></head>'
  const prose = `<p>${'The water remembered where it used to go. '.repeat(4)}</p>`

  it('is the absolute URL of the declared image', () => {
    const { leadImage, document } = metadata(`${head}<body>${prose}</body>`)
    expect(leadImage(document.body)).toBe('https://www.valley.example/img/river-1200x630.jpg')
  })

  it('is undefined when the body has the image in another size', () => {
    const { leadImage, document } = metadata(
      `${head}<body>${prose}<img src="https://cdn.example/river-640x480.webp?x"></body>`,
    )
    expect(leadImage(document.body)).toBeUndefined()
  })

  it('is undefined when the body begins with an image', () => {
    const { leadImage, document } = metadata(
      `${head}<body><img src="https://cdn.example/other.jpg">${prose}</body>`,
    )
    expect(leadImage(document.body)).toBeUndefined()
  })

  it('is never the logo of the site', () => {
    const { leadImage, document } = metadata(
      '<head><meta property="og:image" content="/site-logo.png"></head><body></body>',
    )
    expect(leadImage(document.body)).toBeUndefined()
  })

  it('has one key for all sizes of an image', () => {
    expect(pictureKey('/a/river-scaled.jpg')).toBe(pictureKey('/b/River-300x200.jpg?w=1'))
    expect(pictureKey('/a/river-1.jpg')).not.toBe(pictureKey('/a/river-2.jpg'))
  })
})
