import { describe, expect, it } from 'vitest'
import type { ExportedArticle } from '@/core/export/exported-article'
import { toMarkdown } from '@/core/export/markdown'
import { kept } from './exported'

/** The Markdown of the body, without title and source. */
const body = (html: string) =>
  toMarkdown(kept(html), { frontMatter: false }).replace(/^# The gate\n\n.*\n\n?/, '')

const FACTS: Partial<ExportedArticle> = {
  title: 'The gate: "slow" & sure',
  byline: 'Maren Oduya',
  siteName: 'The Gazette',
  publishedTime: '2026-10-19T06:30:00+01:00',
  leadImage: 'https://valley.example/lead.jpg',
}

describe('Markdown of an article begins', () => {
  it('with title, byline, site, day and source', () => {
    expect(toMarkdown(kept('<p>Text</p>', FACTS), { frontMatter: false })).toBe(
      '# The gate: "slow" & sure\n\nMaren Oduya · The Gazette · 2026-10-19 · <https://valley.example/story>\n\n![](https://valley.example/lead.jpg)\n\nText\n',
    )
  })

  it('with front matter, when asked for', () => {
    expect(toMarkdown(kept('<p>Text</p>', FACTS), { frontMatter: true })).toBe(
      '---\ntitle: "The gate: \\"slow\\" & sure"\nauthor: "Maren Oduya"\nsite: "The Gazette"\ndate: 2026-10-19T06:30:00+01:00\nsource: "https://valley.example/story"\n---\n\n# The gate: "slow" & sure\n\n![](https://valley.example/lead.jpg)\n\nText\n',
    )
  })

  it('with front matter without empty fields', () => {
    const date = { publishedTime: 'last Tuesday: maybe' }
    const text = toMarkdown(kept('<p>Text</p>', date), { frontMatter: true })
    expect(text).toContain('date: "last Tuesday: maybe"\n')
    expect(text).not.toContain('author')
  })
})

describe('Markdown of an article holds nothing that a program for notes runs', () => {
  it('no block in a language of such a program', () => {
    const block = (name: string) => body(`<pre data-language="${name}">x</pre>`)
    for (const name of ['dataviewjs', 'dataview', 'js-engine', 'tasks', 'meta-bind'])
      expect(block(name)).toBe('```\nx\n```\n')
    expect(block('python')).toBe('```python\nx\n```\n')
    expect(block('c++')).toBe('```c++\nx\n```\n')
  })

  it('no query in a line', () => {
    expect(
      body('<p><code>$= app.vault</code> <code>= this.file</code> <code>a = b</code></p>'),
    ).toBe('`\u2060$= app.vault` `\u2060= this.file` `a = b`\n')
  })

  it('no template, wherever it stands', () => {
    const title = 'The gate <% tp.system.clipboard() %>'
    const html = '<p>Text <% x %></p><pre><% y %></pre>'.replaceAll('<%', '&lt;%')
    expect(toMarkdown(kept(html, { title }), { frontMatter: true })).not.toContain('<%')
  })
})

describe('Markdown of an article keeps', () => {
  it.each([
    [
      'headings, emphasis and links',
      '<h2>A <em>b</em></h2><p><strong>c</strong> <a href="https://x.example/?a=1&amp;b=2">d</a></p>',
      '## A *b*\n\n**c** [d](https://x.example/?a=1\\&b=2)\n',
    ],
    [
      'lists in lists',
      '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
      '3. a\n   - b\n4. c\n',
    ],
    ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b\n'],
    [
      'code with its language',
      '<pre data-language="rust"><code>fn a() {\n    b  &lt;c\n}\n</code></pre>',
      '```rust\nfn a() {\n    b  <c\n}\n```\n',
    ],
    ['code that contains fences', '<pre>```\na\n```</pre>', '````\n```\na\n```\n````\n'],
    ['code in a line', '<p>Say <code>a_b*</code></p>', 'Say `a_b*`\n'],
    [
      'pictures with words, address and caption',
      '<figure><img src="https://x.example/a.png" alt="A gate"><figcaption>The <b>gate</b></figcaption></figure>',
      '![A gate](https://x.example/a.png)\n\n*The __gate__*\n',
    ],
    [
      'tables',
      '<table><caption>Costs</caption><thead><tr><th>a</th><th align="right">b</th></tr></thead><tbody><tr><td>1|2</td><td><p>x</p><p>y</p></td></tr></tbody></table>',
      '*Costs*\n\n| a | b |\n| - | -: |\n| 1\\|2 | x<br>y |\n',
    ],
    [
      'tables without a head',
      '<table><tr><td>1</td><td>2</td></tr></table>',
      '| | |\n| - | - |\n| 1 | 2 |\n',
    ],
    [
      'superscripts, keys and marks',
      '<p>10<sup>2</sup> H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>m</mark> <del>d</del></p>',
      '10<sup>2</sup> H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>m</mark> ~~d~~\n',
    ],
    ['ruby text', '<p><ruby>門<rt>もん</rt></ruby></p>', '門(もん)\n'],
    [
      'what was folded away',
      '<details><summary>More</summary><p>a</p></details>',
      '**More**\n\na\n',
    ],
    [
      'formulas',
      '<p>So <math><mi>a</mi><mo>&lt;</mo><mn>1</mn></math></p>',
      'So <math><mi>a</mi><mo>&lt;</mo><mn>1</mn></math>\n',
    ],
    [
      'signs that would else be read as Markdown',
      '<p>* not a list</p><p>1. neither</p><p>a*b*c _d_ # &lt;b&gt;</p>',
      '\\* not a list\n\n1\\. neither\n\na\\*b\\*c \\_d\\_ # \\<b>\n',
    ],
    ['names with underscores as they are', '<p>snake_case_name</p>', 'snake_case_name\n'],
  ])('%s', (_, html, expected) => expect(body(html)).toBe(expected))
})

describe('footnotes', () => {
  const NOTES =
    '<p>One<sup><a href="#n1" id="r1">1</a></sup> two<a href="#n2">[2]</a> three<sup><a href="#n1">1</a></sup></p>' +
    '<h2>Notes</h2><ol><li id="n1"><p>First, <em>long</em>. <a href="#r1">↩</a></p><p>And more.</p></li><li id="n2">Second ↑</li></ol>'

  it('are written once each, with their whole content', () => {
    expect(body(NOTES)).toBe(
      'One[^1] two[^2] three[^1]\n\n## Notes\n\n[^1]: First, *long*.\n\n    And more.\n\n[^2]: Second ↑\n',
    )
  })

  it('do not include links to parts of the article', () => {
    expect(body('<p><a href="#part">Part two</a></p><h2 id="part">Part two</h2>')).toBe(
      '[Part two](#part)\n\n## Part two\n',
    )
  })
})
