import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { PAGE_URL, PROSE, page, pageHtml } from './article-pages'

const [ONE = '', TWO = '', THREE = '', FOUR = ''] = PROSE

const extract = (parts?: Parameters<typeof page>[0]) =>
  extractArticle(page(parts), { url: PAGE_URL })

const extractHtml = (html: string) =>
  extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url: PAGE_URL })

const teaser = (at: number) =>
  `<div class="item"><h3><a href="/story/${at}-otter">The otters of the valley, part ${at}</a></h3><p>They came back in the second summer, and nobody had sent for them.</p></div>`

describe('the text of an article', () => {
  it('joins a body that is split over several sections', () => {
    const html = `<h1>A river returns</h1><div class="wrap">${PROSE.map((text) => `<section class="story-body"><p>${text}</p></section><div class="slot"></div>`).join('')}</div>`
    expect(extractHtml(html)?.text).toBe(PROSE.join('\n\n'))
  })

  it('is the article under the title when the page has several', () => {
    const other = `<article><h2><a href="/9">Other news of the day</a></h2><p>${FOUR} ${FOUR}</p></article>`
    const html = `<title>A river returns</title><main><article><h1>A river returns</h1><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p></article>${other}${other}</main>`
    const text = extractHtml(html)?.text
    expect(text).toContain(THREE)
    expect(text).not.toContain(FOUR)
  })

  it('includes a standfirst outside of the body', () => {
    const lead = 'After four decades in a ditch, the water is back where the maps always had it.'
    const html = `<title>A river returns</title><header><h1>A river returns</h1><p class="standfirst">${lead}</p></header><div class="article-body">${PROSE.map((text) => `<p>${text}</p>`).join('')}</div>`
    expect(extractHtml(html)?.text.startsWith(lead)).toBe(true)
  })

  it('keeps lists, quotes, tables and code in their order', () => {
    const inside =
      '<ul><li>Two otters</li><li>One heron</li></ul><blockquote>It came back by itself.</blockquote><table><tr><td>1986</td><td>dry</td></tr></table><pre>depth = 3\nwidth = 9</pre>'
    const text = extract({ inside })?.text
    expect(text).toContain('Two otters\n\nOne heron\n\nIt came back by itself.')
    expect(text).toContain('1986 dry')
    expect(text).toContain('depth = 3\nwidth = 9')
  })

  it('keeps lists of links to other sites', () => {
    const inside =
      '<ul><li><a href="https://a.example/x">The survey of the county</a></li><li><a href="https://b.example/y">The minutes of the meeting</a></li><li><a href="https://c.example/z">The fishing club</a></li></ul>'
    expect(extract({ inside })?.text).toContain('The minutes of the meeting')
  })

  it('ignores a boilerplate name on the text itself', () => {
    const html = pageHtml().replaceAll('<p>', '<p class="promo">')
    expect(extractHtml(html)?.text).toBe(PROSE.join('\n\n'))
  })

  it('finds a short article above long comments', () => {
    const comment = `<li>Somebody said: ${FOUR} ${THREE}</li>`
    const html = `<h1>A river returns</h1><div class="entry"><p>${ONE}</p><p>${TWO}</p></div><div id="comments"><ul>${comment.repeat(12)}</ul></div>`
    expect(extractHtml(html)?.text).toBe(`${ONE}\n\n${TWO}`)
  })
})

describe('the extraction cuts', () => {
  it.each([
    [
      'a caption',
      '<figure><img src="/m.jpg"><figcaption>The mill in May</figcaption></figure>',
      'in May',
    ],
    [
      'the credit of a picture',
      '<p><img src="/m.jpg"></p><p class="photo-credit">Lena Brandt</p>',
      'Lena',
    ],
    [
      'a pointer to another article',
      '<p>Read also: <a href="/2">An otter writes back to us</a></p>',
      'otter',
    ],
    ['a pointer in French', '<p>Lire aussi : <a href="/2">Une loutre répond</a></p>', 'loutre'],
    ['a pointer in Spanish', '<p>Le puede interesar: <a href="/2">La nutria</a></p>', 'nutria'],
    ['a pointer in Polish', '<p>Czytaj też: <a href="/2">Wydra odpisuje</a></p>', 'Wydra'],
    ['a pointer in German', '<p>Lesen Sie auch: <a href="/2">Der Biber</a></p>', 'Biber'],
    [
      'a table of contents',
      '<ul><li><a href="#a">Water</a></li><li><a href="#b">Mill</a></li><li><a href="#c">Herons</a></li></ul>',
      'Herons',
    ],
    [
      'a list of links to the same site',
      '<ul><li><a href="/2">One more otter</a></li><li><a href="/3">Two more otters</a></li><li><a href="/4">Three more otters</a></li></ul>',
      'more otter',
    ],
    ['a label of the page', '<p>Story continues below</p>', 'continues'],
    ['a repeated paragraph', `<p>${ONE}</p>`, `${TWO}\n\n${ONE}`],
    [
      'a part hidden by its style',
      '<p style="display: none">Never meant to be read by anybody at all.</p>',
      'Never',
    ],
  ])('%s', (_, inside, words) => {
    const text = extract({ inside })?.text
    expect(text).not.toContain(words)
    expect(text).toContain(FOUR)
  })

  it.each([
    [
      'a line about the author',
      '<p>Mira Okafor is a freelance writer who covers rivers.</p>',
      'freelance',
    ],
    ['a copyright line', '<p>© 2026 The Valley Post. All rights reserved.</p>', 'rights'],
    [
      'an invitation to subscribe',
      '<p>Subscribe to our letter and never miss a river again.</p>',
      'Subscribe',
    ],
    ['tags', '<p>Tags: rivers, otters</p>', 'otters'],
    ['a line without punctuation', '<div>Rivers and brooks</div>', 'brooks'],
    ['teasers', `<div>${[1, 2, 3, 4].map(teaser).join('')}</div>`, 'second summer'],
    [
      'the group under "You may also like"',
      `<h3>You may also like</h3><div>${teaser(1)}</div>`,
      'second summer',
    ],
  ])('%s after the text', (_, after, words) => {
    const html = pageHtml().replace('</article>', `${after}</article>`)
    const text = extractHtml(html)?.text
    expect(text).not.toContain(words)
    expect(text).toContain(FOUR)
  })

  it('but keeps a caption with its picture', () => {
    const inside = '<figure><img src="/m.jpg"><figcaption>The mill in May</figcaption></figure>'
    expect(extract({ inside })?.html).toContain('<figcaption>The mill in May</figcaption>')
  })

  it('but keeps a part that a reader can expand', () => {
    const inside =
      '<div class="faq-answer" style="display:none">It took the county three summers, and a pencilled arrow that nobody owns up to.</div>'
    expect(extract({ inside })?.text).toContain('pencilled arrow that nobody')
  })

  it('and reports every cut with its reason', () => {
    const told: { reason: string; text: string }[] = []
    extractArticle(page({ inside: '<aside><p>Buy a boat today, or tomorrow.</p></aside>' }), {
      url: PAGE_URL,
      onCut: (removal) => told.push(removal),
    })
    expect(told).toContainEqual({
      reason: 'beside the text',
      text: 'Buy a boat today, or tomorrow.',
    })
  })
})
