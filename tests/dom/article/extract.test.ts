import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { PAGE_URL, PROSE, page, pageHtml } from './article-pages'

const extract = (parts?: Parameters<typeof page>[0], url = PAGE_URL) =>
  extractArticle(page(parts), { url })

describe('extractArticle', () => {
  it('returns title, text and word count', () => {
    const article = extract()
    expect(article).toMatchObject({
      title: 'A river returns',
      lang: 'en',
      text: PROSE.join('\n\n'),
    })
    expect(article?.wordCount).toBeGreaterThan(100)
  })

  it('does not repeat the title in the body', () => {
    expect(extract()?.html).not.toContain('<h1')
    expect(extract()?.html).not.toContain('A river returns')
  })

  it('resolves URLs against the base of the page', () => {
    const article = extract({
      head: '<base href="/archive/">',
      inside:
        '<p>See <a href="mill">the mill</a> and <a href="#n">a note</a>.</p><p id="n">A note.</p>',
    })
    expect(article?.html).toContain('href="https://valley.example/archive/mill"')
    expect(article?.html).toContain('href="#article-n"')
  })

  describe('leaves out', () => {
    it.each([
      [
        'a dialog',
        '<div role="dialog"><p>Our cookies are the best cookies of the valley.</p></div>',
        'cookies',
      ],
      [
        'a hidden part',
        '<div hidden><p>Never meant to be read by anybody at all.</p></div>',
        'Never meant',
      ],
      [
        'a list of related articles',
        '<aside><h3>Read also</h3><ul><li><a href="/2">An otter writes back</a></li></ul></aside>',
        'otter writes',
      ],
      [
        'a sponsored group',
        '<div class="partner-content"><p>Buy this wonderful chair, it is a chair.</p></div>',
        'chair',
      ],
      [
        'buttons for sharing',
        '<div class="share-buttons"><a href="https://x.com/share">Share on X</a></div>',
        'Share on',
      ],
      [
        'an invitation to a newsletter',
        '<div class="newsletter-signup"><p>Get our letter every week in your inbox.</p></div>',
        'inbox',
      ],
      ['a form', '<form><label>Your opinion on rivers</label><input></form>', 'opinion'],
      [
        'comments',
        '<section id="comments"><h2>Comments</h2><p>First! This is the best river of them all, I say, and I have seen some rivers in my time on this earth.</p></section>',
        'First!',
      ],
    ])('%s', (_, inside, words) => {
      const article = extract({ inside })
      expect(article?.text).not.toContain(words)
      expect(article?.text).toContain(PROSE.at(-1))
    })
  })

  it('does not take an article for boilerplate, whatever its class says', () => {
    const html = pageHtml().replace(
      '<main>',
      '<main class="sponsored related newsletter"><div class="comments">',
    )
    const article = extractArticle(new DOMParser().parseFromString(html, 'text/html'), {
      url: PAGE_URL,
    })
    expect(article?.text).toBe(PROSE.join('\n\n'))
  })

  describe('pictures', () => {
    it('have the real URL that a lazy loader stores', () => {
      const inside =
        '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/mill.jpg"><figcaption>The mill</figcaption></figure>'
      const article = extract({ inside })
      expect(article?.html).toContain('src="https://valley.example/mill.jpg"')
      expect(article?.html).toContain('<figcaption>The mill</figcaption>')
    })

    it('have the URL of the noscript copy', () => {
      const inside =
        '<p><img class="lazy" src="/blank.gif"><noscript><img src="/mill.jpg" alt="Mill"></noscript></p>'
      expect(extract({ inside })?.html.match(/<img/g)).toHaveLength(1)
      expect(extract({ inside })?.html).toContain('https://valley.example/mill.jpg')
    })

    it('have one URL of their srcset', () => {
      const inside =
        '<p><img src="/s.jpg" srcset="/m.jpg 600w, /l.jpg 1400w, /xl.jpg 5000w" alt="Mill"></p>'
      expect(extract({ inside })?.html).toContain('https://valley.example/l.jpg')
    })

    it('have their captions as figcaption', () => {
      const inside =
        '<div class="wp-caption"><img src="/mill.jpg"><p class="wp-caption-text">The mill in May</p></div>'
      expect(extract({ inside })?.html).toMatch(
        /<figure><img[^>]*><figcaption>The mill in May<\/figcaption><\/figure>/,
      )
    })
  })

  it('makes an embedded player a marked link, without adding text', () => {
    const article = extract({ inside: '<iframe src="https://www.youtube.com/embed/1"></iframe>' })
    expect(article?.html).toMatch(/<a [^>]*data-embed[^>]*>youtube\.com<\/a>/)
    expect(article?.text).not.toContain('youtube')
  })

  it('does not make the frame of an ad a link', () => {
    expect(
      extract({ inside: '<iframe src="https://ads.example/slot"></iframe>' })?.html,
    ).not.toContain('ads.example')
  })

  describe('returns undefined for', () => {
    it('a home page of links', () => {
      const teasers = Array.from(
        { length: 30 },
        (_, at) =>
          `<div><h2><a href="/${at}">What the valley said on day ${at} of the flood, and to whom</a></h2><p>A line of a teaser.</p></div>`,
      ).join('')
      const home = new DOMParser().parseFromString(
        `<title>The Valley Post</title><main>${teasers}</main>`,
        'text/html',
      )
      expect(extractArticle(home, { url: 'https://valley.example/' })).toBeUndefined()
    })

    it('a short page', () => {
      const short = new DOMParser().parseFromString(
        '<title>Sorry</title><p>This page could not be found on our server.</p>',
        'text/html',
      )
      expect(extractArticle(short, { url: PAGE_URL })).toBeUndefined()
    })

    it('a list of teasers', () => {
      const teasers = Array.from(
        { length: 30 },
        (_, at) => `<li><a href="/${at}">Teaser number ${at}</a></li>`,
      ).join('')
      const list = new DOMParser().parseFromString(
        `<title>All</title><ul>${teasers}</ul>`,
        'text/html',
      )
      expect(extractArticle(list, { url: PAGE_URL })).toBeUndefined()
    })

    it('an empty document', () => {
      expect(
        extractArticle(new DOMParser().parseFromString('', 'text/html'), { url: PAGE_URL }),
      ).toBeUndefined()
    })
  })
})
