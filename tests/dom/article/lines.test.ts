import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { PAGE_URL, page, pageHtml } from './article-pages'
import { liveArticle } from './live-article'

const parsed = (inside: string) => extractArticle(page({ inside }), { url: PAGE_URL })
const live = (inside: string, rules = '') =>
  liveArticle(pageHtml({ inside, head: `<style>${rules}</style>` }))

const CODE = 'open(weir) {\n  wait(3)\n\n  close(weir)'

describe('code keeps its lines', () => {
  it.each([
    ['as it stands', `<pre><code>${CODE}</code></pre>`],
    ['with breaks', `<pre><code>${CODE.replaceAll('\n', '<br>')}</code></pre>`],
    [
      'an element a line',
      `<pre>${CODE.split('\n')
        .map((line) => `<div>${line}</div>`)
        .join('')}</pre>`,
    ],
    [
      'an element a line, and line ends between',
      `<pre><code>${CODE.split('\n')
        .map((line) => `<span class="line">${line}</span>`)
        .join('\n')}</code></pre>`,
    ],
    [
      'in a toolbar',
      `<div class="code-toolbar"><pre><code>${CODE}</code></pre><div class="toolbar"><button>Copy</button></div></div>`,
    ],
    [
      'in a table of lines',
      `<table class="blob"><tbody>${CODE.split('\n')
        .map(
          (line, at) =>
            `<tr><td data-line-number="${at + 1}"></td><td class="blob-code">${line}</td></tr>`,
        )
        .join('')}</tbody></table>`,
    ],
    [
      'beside a column of numbers',
      `<table class="highlight"><tr><td class="gutter"><pre>1\n2\n3\n4</pre></td><td class="code"><pre>${CODE}</pre></td></tr></table>`,
    ],
    [
      'in an editor',
      `<div class="cm-content">${CODE.split('\n')
        .map((line) => `<div class="cm-line">${line}</div>`)
        .join('')}</div>`,
    ],
  ])('%s', (_how, inside) => {
    for (const article of [parsed(inside), live(inside)]) {
      const { body } = new DOMParser().parseFromString(article?.html ?? '', 'text/html')
      expect([...body.querySelectorAll('pre')].map(({ textContent }) => textContent)).toEqual([
        CODE,
      ])
      expect(article?.text.split('\n\n')).not.toContain('Copy')
    }
  })

  it('where a style sheet makes them', () => {
    const lines = CODE.split('\n').map((line) => `<code class="l">${line}</code>`)
    const html = live(`<pre>${lines.join('')}</pre>`, '.l{display:block;min-height:1em}')?.html
    expect(html).toContain(CODE)
  })

  it('without the numbers that cannot be copied in the page', () => {
    const inside =
      '<pre><span class="n">1</span>open(weir)<br><span class="n">2</span>close(weir)</pre>'
    expect(live(inside, '.n{user-select:none}')?.html).toContain('>open(weir)\nclose(weir)<')
  })

  it('also where it is short', () => {
    const editor =
      '<div class="cm-content"><div class="cm-line">open()</div><div class="cm-line">shut()</div></div>'
    const table = '<table><tr><td data-line-number="1"></td><td>wait()</td></tr></table>'
    const html = parsed(
      `${editor}<p>Then the weir is open, and nobody needs to look after it.</p>${table}`,
    )?.html
    expect(html).toContain('open()\nshut()')
    expect(html).toContain('wait()')
  })

  it('is no table of numbers', () => {
    const inside =
      '<table><tr><td>1</td><td>Otters</td></tr><tr><td>2</td><td>Herons</td></tr></table>'
    expect(parsed(inside)?.html).toContain('<td>Otters</td>')
  })
})

describe('verse keeps its lines', () => {
  const VERSE = 'The river goes,\nthe mill stands by\nand counts its stones.'
  const KEPT = VERSE.replaceAll('\n', '<br>')

  it.each(['pre-line', 'pre-wrap'])('where a style sheet keeps line ends: %s', (value) => {
    expect(live(`<p class="verse">${VERSE}</p>`, `.verse{white-space:${value}}`)?.html).toContain(
      KEPT,
    )
  })

  it('where each is an element', () => {
    const lines = VERSE.split('\n').map((line) => `<span class="v">${line}</span>`)
    expect(live(`<p>${lines.join('')}</p>`, '.v{display:block}')?.html).toContain(KEPT)
  })

  it('and other text has none', () => {
    const html = live(
      `<p>${VERSE} <span class="cap">A</span>nd so on, for ever and ever.</p>`,
      '.cap{float:left}',
    )?.html
    expect(html).not.toContain('<br>')
  })
})
