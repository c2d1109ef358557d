import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { PAGE_URL, page } from './article-pages'

const html = (inside: string) => extractArticle(page({ inside }), { url: PAGE_URL })?.html ?? ''

const MATH = '<math><msup><mi>x</mi><mn>2</mn></msup></math>'

describe('formulas', () => {
  it('keeps MathML', () => {
    expect(html(`<p>The depth is ${MATH} at most.</p>`)).toContain(MATH)
  })

  it('keeps the MathML of KaTeX once, without its rendering and its source', () => {
    const drawn = `<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="mord">ⅹ</span></span></span>`
    const kept = html(`<p>The depth is ${drawn} at most, as the county says.</p>`)
    expect(kept).toContain('The depth is <math><mrow><mi>x</mi></mrow></math> at most')
    expect(kept).not.toContain('ⅹ')
  })

  it('keeps the assistive MathML of MathJax', () => {
    const drawn = `<mjx-container><mjx-math aria-hidden="true"><mjx-mi>ⅹ</mjx-mi></mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`
    const kept = html(`<p>The depth is ${drawn} at most.</p>`)
    expect(kept).toContain(`The depth is ${MATH} at most.`)
    expect(kept).not.toContain('ⅹ')
  })

  it('keeps the source of MathJax 2 instead of its rendering', () => {
    const drawn =
      '<span class="MathJax_Preview"></span><span class="MathJax"><nobr>ⅹ2</nobr></span><script type="math/tex">x^2</script>'
    const kept = html(`<p>The depth is ${drawn} at most.</p>`)
    expect(kept).toContain('The depth is <code>x^2</code> at most.')
    expect(kept).not.toContain('ⅹ')
  })

  it('does not read another script as a formula', () => {
    expect(html('<script type="text/plain">x^2 and more</script>')).not.toContain('x^2')
  })
})

describe('tables', () => {
  it('keeps caption, header cells and spans', () => {
    const table =
      '<table><caption>Otters seen</caption><thead><tr><th scope="col">Year</th><th colspan="2">Otters</th></tr></thead><tbody><tr><td>1986</td><td>none</td><td>none</td></tr></tbody></table>'
    expect(html(table)).toContain(table)
  })

  it('keeps a small table of numbers at the end of the text', () => {
    const figures =
      '<table><tr><th>Item</th><th>Cost</th></tr><tr><td>Grease</td><td>40</td></tr></table>'
    const code = '<pre><code>if (tide > 2) close()</code></pre>'
    expect(html(`<h2>Figures</h2>${figures}${code}`)).toContain('<td>Grease</td>')
  })

  it('keeps every row, however short', () => {
    const rows = ['1986', '1987', '1988'].map((year) => `<tr><td>${year}</td><td>–</td></tr>`)
    const kept = html(`<table><tr><th>Year</th><th>Seen</th></tr>${rows.join('')}</table>`)
    for (const year of ['1986', '1987', '1988']) expect(kept).toContain(year)
  })
})

describe('lists, quotes and notes', () => {
  it('keeps the numbering and nesting of lists', () => {
    expect(html('<ol start="3"><li>Otters<ul><li>Young ones</li></ul></li></ol>')).toContain(
      '<ol start="3"><li>Otters<ul><li>Young ones</li></ul></li></ol>',
    )
  })

  it('keeps a quote with its source', () => {
    const quote = '<blockquote><p>It came back by itself.</p><cite>Lena Brandt</cite></blockquote>'
    expect(html(quote)).toContain(quote)
  })

  it('keeps a footnote reference in its line', () => {
    const kept = html(
      '<p>The river came back by itself<span class="ref">(<a href="/note">1</a>)</span>, they say.</p>',
    )
    expect(kept).toMatch(/itself\(<a [^>]*>1<\/a>\), they say/)
  })
})

describe('embedded players', () => {
  it.each([
    ['<iframe src="https://www.youtube.com/embed/abc?rel=0"></iframe>', 'youtube.com/watch?v=abc'],
    ['<iframe data-lazy-src="https://player.vimeo.com/video/12"></iframe>', 'vimeo.com/12'],
    ['<lite-youtube videoid="abc"></lite-youtube>', 'youtube.com/watch?v=abc'],
    ['<amp-youtube data-videoid="abc"></amp-youtube>', 'youtube.com/watch?v=abc'],
  ])('become a marked link: %s', (embed, address) => {
    expect(html(embed)).toMatch(
      new RegExp(`href="https://(?:www\\.)?${address.replace(/[.?]/g, '\\$&')}"[^>]*data-embed`),
    )
  })

  it('keep their title', () => {
    expect(
      html('<iframe title="The river from above" src="https://player.vimeo.com/video/1"></iframe>'),
    ).toContain('title="The river from above"')
  })

  it('keep the text of a post that a script would render', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>The otters are back.</p>— Valley (@valley) <a href="https://twitter.com/valley/status/1">May 2</a></blockquote>'
    expect(html(post)).toContain('The otters are back.')
  })
})

describe('boxes that belong to the article', () => {
  it('keeps a product with its price', () => {
    const box =
      '<div class="product-box"><h3>Waders</h3><p>Tested in three rivers over two winters, and dry ever since we bought them.</p><p><a href="https://shop.example/waders">$80 at the shop</a></p></div>'
    const kept = html(box)
    expect(kept).toContain('Tested in three rivers')
    expect(kept).toContain('$80 at the shop')
  })

  it('keeps the pictures of a gallery, but not its captions as text', () => {
    const gallery = ['May', 'June'].map(
      (month) =>
        `<figure><img src="/${month}.jpg"><figcaption>The mill in ${month}</figcaption></figure>`,
    )
    const article = extractArticle(
      page({ inside: `<div class="gallery">${gallery.join('')}</div>` }),
      {
        url: PAGE_URL,
      },
    )
    expect(article?.html).toContain('June.jpg')
    expect(article?.text).not.toContain('The mill in')
  })
})
