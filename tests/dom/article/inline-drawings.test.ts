import { describe, expect, it } from 'vitest'
import { sanitizeArticleHtml } from '@/core/article/sanitize'
import { pageHtml } from './article-pages'
import { liveArticle } from './live-article'

const BARS =
  '<rect width="20" height="60" x="10" y="20" fill="teal"/><text x="5" y="78" font-size="8">March</text>'
const chart = (inside: string, attributes = 'role="img" aria-label="Floods"') =>
  `<figure><svg viewBox="0 0 200 80" width="400" ${attributes}>${inside}</svg><figcaption>Floods a year</figcaption></figure>`

/** The drawing of an article as SVG, the way the reader view gets it. */
function drawing(inside: string, head = ''): string {
  const html = liveArticle(pageHtml({ inside, head }))?.html ?? ''
  const clean = sanitizeArticleHtml(html, window)
  const { body } = new DOMParser().parseFromString(clean, 'text/html')
  const src = body.querySelector('img')?.getAttribute('src') ?? ''
  return decodeURIComponent(src.replace('data:image/svg+xml,', ''))
}

/** Whether the browser can show it as a picture. */
async function isShown(markup: string): Promise<boolean> {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`
  return image.decode().then(
    () => image.naturalWidth > 0,
    () => false,
  )
}

describe('a drawing in the page', () => {
  it('is a picture of the article, with its caption and its words', async () => {
    const drawn = drawing(chart(BARS))
    expect(drawn).toContain('>March</text>')
    expect(await isShown(drawn)).toBe(true)
    const html = liveArticle(pageHtml({ inside: chart(BARS) }))?.html
    expect(html).toMatch(/<figure><img [^>]*alt="Floods"[^>]*><figcaption>Floods a year/)
  })

  it('has the colours that a style sheet gives it', () => {
    expect(
      drawing(
        chart('<rect class="flood" width="9" height="9"/>'),
        '<style>.flood{fill:rgb(1,2,3)}</style>',
      ),
    ).toContain('fill="rgb(1, 2, 3)"')
  })

  it('has what it uses, and the labels that are markup', () => {
    const used = drawing(
      chart(
        '<defs><circle id="dot" r="4"/></defs><use href="#dot" x="30" y="40"/><foreignObject x="10" y="10" width="90" height="20"><div>April</div></foreignObject>',
      ),
    )
    expect(used).toContain('<g transform="translate(30 40)"><circle r="4"')
    expect(used).toContain('>April</text>')
  })

  it.each([
    ['scripts', '<script>alert(1)</script>'],
    ['handlers', '<rect width="9" height="9" onclick="alert(1)"/>'],
    ['links', '<a href="javascript:alert(1)"><text>alert</text></a>'],
    [
      'pictures from elsewhere',
      '<image href="https://tracker.example/alert.png" width="9" height="9"/>',
    ],
    ['styles', '<style>rect{background:url(https://tracker.example/alert)}</style>'],
    [
      'addresses in colours',
      '<rect fill="url(https://tracker.example/alert)" width="9" height="9"/>',
    ],
    ['hidden parts', '<text style="display:none">alert</text>'],
  ])('has no %s', async (_what, inside) => {
    const drawn = drawing(chart(BARS + inside))
    expect(drawn).toContain('March')
    expect(drawn.replace('<text>alert</text>', '')).not.toMatch(/alert|tracker|script|onclick/)
  })

  it('ends where it uses itself again and again', () => {
    const lines = Array.from(
      { length: 4 },
      (_, at) => `<g id="l${at + 1}">${`<use href="#l${at}"/>`.repeat(10)}</g>`,
    )
    expect(drawing(chart(`<g id="l0"><rect width="1" height="1"/></g>${lines.join('')}`))).toBe('')
  })

  it.each([
    ['an icon', '<p>Wet.<svg width="16" height="16" role="img"><path d="M0 0h9v9"/></svg></p>'],
    ['an ornament', '<svg width="600" height="90" viewBox="0 0 60 9"><path d="M0 0h9v9"/></svg>'],
    [
      'the icon of a button',
      '<figure><img src="/a.jpg"><button><svg width="300" height="300"><path d="M0 0h9v9"/></svg></button></figure>',
    ],
  ])('does not become one where it is %s', (_what, inside) => {
    expect(liveArticle(pageHtml({ inside }))?.html).not.toContain('data:image/svg')
  })
})

describe('markup that comes to the reader view', () => {
  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="x"></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://tracker.example/"/></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(https://tracker.example/)"/></svg>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>',
    '<?xml-stylesheet href="https://tracker.example/"?><svg xmlns="http://www.w3.org/2000/svg"/>',
  ])('shows no drawing that Truce would not have drawn: %s', (markup) => {
    const html = `<p>a<img src="data:image/svg+xml,${encodeURIComponent(markup)}"></p>`
    expect(sanitizeArticleHtml(html, window)).toBe('<p>a</p>')
  })
})
