import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { type CollectOptions, collectRelatedLinks } from '@/core/related'

const URL_ = 'https://www.valley.example/story/1-river'
const PROSE =
  'The water remembered where it used to go, and the county wrote it down in the minutes of a meeting nobody had attended. '.repeat(
    2,
  )

function collect(html: string, options: CollectOptions = {}) {
  const { document } = parseHTML(`<html><head></head><body>${html}</body></html>`)
  return collectRelatedLinks(document as unknown as Document, { url: URL_, ...options })
}

const article = (inside = '') =>
  `<main><article><h1>A river returns</h1><p>${PROSE}</p><p>${PROSE}</p>${inside}<p>${PROSE}</p></article></main>`
const list = (from: number, count: number) =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/story/${from + at}-the-otters-of-the-valley">The otters of the valley, part ${from + at}</a></li>`).join('')}</ul>`

describe('collectRelatedLinks', () => {
  it('returns the links under a heading for related articles', () => {
    expect(collect(`${article()}<div><h3>Read also</h3>${list(2, 2)}</div>`)).toEqual([
      {
        href: 'https://www.valley.example/story/2-the-otters-of-the-valley',
        title: 'The otters of the valley, part 2',
        source: 'section',
        sponsored: false,
      },
      {
        href: 'https://www.valley.example/story/3-the-otters-of-the-valley',
        title: 'The otters of the valley, part 3',
        source: 'section',
        sponsored: false,
      },
    ])
  })

  it.each([
    'Recommended',
    'Don’t miss',
    'Related Pages',
    'Das könnte Sie auch interessieren',
    'À lire aussi',
    'Читайте также',
    '関連記事',
    'مواضيع ذات صلة',
  ])('knows the heading "%s"', (heading) => {
    expect(collect(`${article()}<h2>${heading}</h2>${list(2, 2)}`)).toHaveLength(2)
  })

  it.each([
    'jp-relatedposts',
    'yarpp-related',
    'related-posts',
    'crp_related',
    'td_block_related_posts',
  ])('knows the group "%s"', (name) => {
    expect(collect(`${article()}<div class="${name}">${list(2, 2)}</div>`)).toHaveLength(2)
  })

  it('returns pointers inside the text', () => {
    const found = collect(
      article(
        '<p><strong>Read also:</strong> <a href="/story/9-the-mill">The mill that became a restaurant</a></p>',
      ),
    )
    expect(found).toMatchObject([
      {
        title: 'The mill that became a restaurant',
        source: expect.stringMatching(/inline|section/),
      },
    ])
  })

  it('leaves out ordinary links in the text', () => {
    expect(
      collect(
        article(
          `<p>${PROSE} <a href="/story/9-the-mill">The mill that became a restaurant</a> ${PROSE}</p>`,
        ),
      ),
    ).toEqual([])
  })

  it('returns an unlabelled cluster after the text', () => {
    expect(collect(`${article()}<div>${list(2, 4)}</div>`)).toMatchObject([
      { source: 'cluster' },
      {},
      {},
      {},
    ])
  })

  it('leaves out recommendations when an editor chose enough links', () => {
    const found = collect(
      `${article()}<h2>Related</h2>${list(2, 2)}<h2>You may also like</h2>${list(8, 3)}`,
    )
    expect(found.map(({ title }) => title.at(-1))).toEqual(['2', '3'])
    expect(collect(`${article()}<h2>You may also like</h2>${list(8, 3)}`)).toHaveLength(3)
  })

  it('ends a group where a box with its own heading begins', () => {
    const more = `<div><h2>More in <a href="/valley">The valley</a></h2>${list(8, 3)}</div>`
    expect(collect(`${article()}<h2>Read also</h2>${list(2, 2)}${more}`)).toHaveLength(2)
  })

  it('leaves out sentences that begin like a pointer', () => {
    const inside =
      '<p>More on this topic in the <a href="/story/2-the-otters-of-the-valley">report on the otters of the valley</a> of May.</p>'
    expect(collect(article(inside))).toEqual([])
  })

  describe('returns the image of a card', () => {
    const card = (picture: string, link = '/story/2-the-otters-of-the-valley') =>
      `<div class="card"><a href="${link}">${picture}</a><h3><a href="/story/2-the-otters-of-the-valley">The otters of the valley</a></h3></div>`
    const image = (html: string) => collect(`${article()}<h2>Related</h2>${html}`)[0]?.image

    it('with its absolute URL', () => {
      expect(image(card('<img src="/otter.jpg">'))).toBe('https://www.valley.example/otter.jpg')
    })

    it('with the URL that a lazy loader stores', () => {
      expect(image(card('<img src="data:," data-src="/otter.jpg">'))).toBe(
        'https://www.valley.example/otter.jpg',
      )
    })

    it('but no icon, and no image of another card', () => {
      expect(image(card('<img src="/otter.jpg" width="16">'))).toBeUndefined()
      expect(image(card('<img src="/heron.jpg">', '/story/9-heron'))).toBeUndefined()
    })
  })

  it('returns a cluster of links to other hosts of the publisher, but not to hosts of others', () => {
    const url = 'https://alice.github.io/story/1-river'
    const sources = (host: string) => {
      const away = list(2, 4).replaceAll('href="', `href="https://${host}`)
      return collect(`${article()}<div>${away}</div>`, { url }).map(({ source }) => source)
    }
    expect(sources('www.alice.github.io')).toEqual(Array(4).fill('cluster'))
    expect(sources('bob.github.io')).toEqual([])
  })

  it('uses no cluster when the page has labelled links', () => {
    const found = collect(
      `${article()}<div>${list(20, 4)}</div><div><h3>Related</h3>${list(2, 2)}</div>`,
    )
    expect(found.map(({ source }) => source)).toEqual(['section', 'section'])
  })

  it('reads the title from a card', () => {
    const card =
      '<a href="/story/2-otters"><img alt="x"><h4>How to count an otter unseen</h4><p>A long teaser that is no title at all.</p></a>'
    expect(collect(`${article()}<div><h3>Related</h3>${card}</div>`)).toMatchObject([
      { title: 'How to count an otter unseen' },
    ])
  })

  it('returns at most twelve links', () => {
    expect(collect(`${article()}<div><h3>Related</h3>${list(2, 20)}</div>`)).toHaveLength(12)
  })

  describe('leaves out', () => {
    it.each([
      ['what an ad network places', `<div class="OUTBRAIN">${list(2, 4)}</div>`],
      ['what stands under "Sponsored"', `<div><h3>Sponsored</h3>${list(2, 4)}</div>`],
      ['what stands under "Anzeige"', `<div><h3>Anzeige</h3>${list(2, 4)}</div>`],
      [
        'links marked as paid for',
        '<div><h3>Related</h3><a rel="sponsored" href="/story/5-chair">The best chair for your back</a></div>',
      ],
      [
        'links of an ad network',
        '<div><h3>Related</h3><a href="https://trc.taboola.com/x/click">The best chair for your back</a></div>',
      ],
      ['the most read', `<div><h3>Most read</h3>${list(2, 4)}</div>`],
      ['navigation', `<nav>${list(2, 4)}</nav>`],
      ['the footer', `<footer>${list(2, 4)}</footer>`],
      ['a cluster under a heading of its own', `<div><h3>Valley life</h3>${list(2, 4)}</div>`],
      [
        'topics and authors',
        '<div><h3>Related</h3><a href="/tag/rivers">Everything about rivers here</a><a href="/author/mira">All stories of Mira Okafor</a></div>',
      ],
      [
        'the page itself',
        `<div><h3>Related</h3><a href="${URL_}?utm_source=x#top">A river returns to the valley</a></div>`,
      ],
      [
        'anything that is no article',
        '<div><h3>Related</h3><a href="javascript:x()">Run this small script now</a><a href="/">The home page of ours</a><a href="/story/3">More</a></div>',
      ],
    ])('%s', (_, after) => {
      expect(collect(article() + after)).toEqual([])
    })

    it('a link twice', () => {
      const twice =
        '<a href="/story/2-otters/">How to count an otter</a><a href="http://valley.example/story/2-otters?utm_medium=b">How to count an otter</a>'
      expect(collect(`${article()}<div><h3>Related</h3>${twice}</div>`)).toHaveLength(1)
    })

    it('a link that is sponsored elsewhere in the page', () => {
      const paid = '<a href="/story/5-chair">The best chair for your back</a>'
      expect(
        collect(`${article()}<div class="taboola">${paid}</div><div><h3>Related</h3>${paid}</div>`),
      ).toEqual([])
    })
  })

  it('returns sponsored links when asked, marked as such', () => {
    const found = collect(`${article()}<div><h3>Sponsored</h3>${list(2, 2)}</div>`, {
      includeSponsored: true,
    })
    expect(found).toMatchObject([{ sponsored: true }, { sponsored: true }])
  })

  it('is empty for an empty page', () => {
    expect(collect('')).toEqual([])
  })
})
