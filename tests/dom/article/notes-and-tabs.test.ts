import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { PAGE_URL, page } from './article-pages'

const html = (inside: string) => extractArticle(page({ inside }), { url: PAGE_URL })?.html ?? ''

describe('a note beside the text', () => {
  it.each([
    ['<aside class="note"><p>Wear boots below the weir.</p></aside>'],
    ['<aside role="note"><p>Wear boots below the weir.</p></aside>'],
    ['<div class="admonition warning"><p>Wear boots below the weir.</p></div>'],
    ['<div class="callout callout-info"><p>Wear boots below the weir.</p></div>'],
    ['<div class="wp-block-alert"><p>Wear boots below the weir.</p></div>'],
  ])('stays, as what it is: %s', (note) => {
    expect(html(note)).toContain('<aside><p>Wear boots below the weir.</p></aside>')
  })

  it('stays with its label', () => {
    const kept = html(
      '<div class="admonition warning"><p class="admonition-title">Warning</p><p>Wear boots below the weir.</p></div>',
    )
    expect(kept).toContain('<aside><p>Warning</p><p>Wear boots below the weir.</p></aside>')
  })

  it.each([
    [
      'links to other articles',
      '<aside class="note"><h3>Related</h3><ul><li><a href="/a">The other river of the valley</a></li><li><a href="/b">The other mill of the valley</a></li></ul></aside>',
    ],
    ['what is beside the text without a name', '<aside><p>Wear boots below the weir.</p></aside>'],
    ['an invitation', '<aside class="note newsletter"><p>Wear boots below the weir.</p></aside>'],
  ])('is not %s', (_what, inside) => {
    expect(html(inside)).not.toMatch(/Wear boots|other river/)
  })
})

describe('tabs', () => {
  const panels = (first: string, second: string) =>
    `<div role="tabpanel"${first}><pre>open --slow</pre></div><div role="tabpanel"${second} hidden><pre>open(slow)</pre></div>`

  it.each([
    [
      'in their order',
      `<div><div role="tablist"><button role="tab">Shell</button><button role="tab">Python</button></div>${panels('', '')}</div>`,
    ],
    [
      'by their names',
      `<ul role="tablist"><li><a role="tab" id="b">Python</a></li><li><a role="tab" id="a">Shell</a></li></ul><div>${panels(' aria-labelledby="a"', ' aria-labelledby="b"')}</div>`,
    ],
  ])('are all kept, each under its label: %s', (_how, tabs) => {
    expect(html(tabs)).toMatch(/<b>Shell<\/b><\/p>.*open --slow.*<b>Python<\/b><\/p>.*open\(slow\)/)
  })
})
