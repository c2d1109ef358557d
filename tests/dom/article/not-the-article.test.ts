import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { PAGE_URL, PROSE, page } from './article-pages'

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const TEXT = PROSE.map((text) => `<p>${text}</p>`).join('')
const OTHER = PROSE.map((text) => `<p>Next: ${text}</p>`).join('')

describe('the next article under an article', () => {
  it.each([
    [
      'in an article of its own',
      `<article><h1>A river returns</h1>${TEXT}</article><article><h1>The mill burns</h1>${OTHER}</article>`,
    ],
    [
      'in a body of the same name',
      `<article><h1>A river returns</h1><div class="article-body">${TEXT}</div></article><article><h1>The mill burns</h1><div class="article-body">${OTHER}</div></article>`,
    ],
    [
      'longer than it',
      `<article><h1>A river returns</h1><div class="article-body">${TEXT}</div></article><article><h1>The mill burns</h1><div class="article-body">${OTHER}${OTHER}</div></article>`,
    ],
  ])('is not taken: %s', (_how, body) => {
    const html = `<title>A river returns</title><meta property="og:title" content="A river returns"><main>${body}</main>`
    expect(extractArticle(parsed(html), { url: PAGE_URL })?.text).toBe(PROSE.join('\n\n'))
  })

  it('is taken where it is the next part of the same', () => {
    const body = `<h1>A river returns</h1><div class="article-body">${TEXT}</div><figure><img src="/a.jpg"></figure><div class="article-body">${OTHER}</div>`
    const text = extractArticle(parsed(`<title>A river returns</title><main>${body}</main>`), {
      url: PAGE_URL,
    })?.text
    expect(text).toContain('Next: The mill')
  })
})

describe('what stands in the text and is no part of it', () => {
  const html = (inside: string) => extractArticle(page({ inside }), { url: PAGE_URL })?.html ?? ''

  it.each([
    ['<h2 id="weir">The weir<a class="anchor" href="#weir">#</a></h2>'],
    ['<h2 id="weir"><a href="#weir" aria-label="Link">¶</a>The weir</h2>'],
    ['<h2 id="weir">The weir <a href="#weir">Permalink</a></h2>'],
    ['<h2 id="weir"><a href="#weir">The weir</a></h2>'],
    ['<h2><a id="weir" href="#weir"></a>The weir</h2>'],
  ])('the link of a heading to itself: %s', (heading) => {
    expect(html(heading)).toMatch(/<h2>The weir ?<\/h2>/)
  })

  it('but not a link that leads elsewhere', () => {
    expect(html('<h2>The <a href="/weir">weir</a> of May</h2>')).toContain('>weir</a> of May')
  })

  it.each([
    [
      'instagram.com',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"><a href="https://www.instagram.com/p/abc/">View this post on Instagram</a><p>A post shared by Valley (@valley)</p></blockquote>',
    ],
    [
      'tiktok.com',
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@valley/video/1"><section><a href="https://www.tiktok.com/@valley">@valley</a> ♬ original sound - valley</section></blockquote>',
    ],
  ])('the words around a post of %s, which is linked to', (host, post) => {
    const kept = html(post)
    expect(kept).toMatch(new RegExp(`<a [^>]*data-embed[^>]*>${host}</a>`))
    expect(kept).not.toMatch(/View this post|shared by|original sound/)
  })

  it.each([
    [
      '<div class="small-print"><p>Your capital is at risk. Past floods tell nothing of floods to come.</p></div>',
    ],
    [
      '<div class="donation-box"><p>We need you. Give what you can to keep the valley informed.</p></div>',
    ],
    [
      '<div class="membership-promo"><p>Members read the letters of the mill first, and on paper.</p></div>',
    ],
  ])('%s', (box) => {
    expect(html(box)).not.toMatch(/at risk|need you|Members read/)
  })
})
