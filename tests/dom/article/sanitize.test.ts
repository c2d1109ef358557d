import { describe, expect, it } from 'vitest'
import { sanitizeArticleHtml, sanitizeToFragment } from '@/core/article/sanitize'

const clean = (html: string) => sanitizeArticleHtml(html, window)

/** Everything in a tree that could run a script, send a request or load something. */
function dangers(root: ParentNode): string[] {
  const found: string[] = []
  for (const element of root.querySelectorAll('*')) {
    if (
      !/^(?:http:\/\/www\.w3\.org\/1999\/xhtml|http:\/\/www\.w3\.org\/1998\/Math\/MathML)$/.test(
        element.namespaceURI ?? '',
      )
    ) {
      found.push(`namespace of ${element.localName}`)
    }
    if (
      /^(?:script|style|iframe|object|embed|form|input|button|base|link|meta|template|svg|video|audio|noscript)$/i.test(
        element.localName,
      )
    ) {
      found.push(element.localName)
    }
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|srcset|^form|^xlink|^ping$|^background$|^name$|^target$/i.test(name))
        found.push(name)
      if (
        /^(?:href|src|cite)$/.test(name) &&
        !/^(?:https?:|mailto:|#|data:image\/(?:png|jpeg|gif|webp|avif);base64,)/i.test(value)
      ) {
        found.push(`${name}=${value}`)
      }
    }
  }
  return found
}

/** Mutation XSS only shows after a second parse. */
function dangersAfterReparsing(html: string): string[] {
  const inert = document.implementation.createHTMLDocument('')
  inert.body.innerHTML = clean(html)
  return dangers(inert)
}

const ATTACKS: [string, string][] = [
  ['a script', '<p>a<script>x()</script>'],
  [
    'a handler',
    '<img src="https://a.example/a.png" onerror="x()"><details ontoggle=x() open>a</details>',
  ],
  ['a javascript: link', '<a href="javascript:x()">a</a>'],
  [
    'a javascript: link with control characters',
    '<a href="java\tscript:x()">a</a><a href="\u0001javascript:x()">b</a><a href=" javascript:x()">c</a>',
  ],
  ['a javascript: link with entities', '<a href="&#106;avascript&colon;x()">a</a>'],
  [
    'a vbscript: or blob: or file: link',
    '<a href="vbscript:x">a</a><a href="blob:https://a.example/1">b</a><a href="file:///etc/passwd">c</a>',
  ],
  ['a data: page behind a link', '<a href="data:text/html,<script>x()</script>">a</a>'],
  [
    'an SVG as a picture',
    '<img src="data:image/svg+xml,<svg onload=x()>"><img src="data:image/svg+xml;base64,PHN2Zy8+">',
  ],
  [
    'a srcset',
    '<img src="https://a.example/a.png" srcset="javascript:x() 1x, https://t.example/p 2x">',
  ],
  [
    'a picture with sources',
    '<picture><source srcset="https://t.example/p"><img src="https://a.example/a.png"></picture>',
  ],
  ['a base', '<base href="https://evil.example/"><a href="/x">a</a>'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example">'],
  [
    'a stylesheet',
    '<style>*{background:url(https://t.example)}</style><link rel=stylesheet href="https://t.example"><p style="background:url(https://t.example)">a',
  ],
  [
    'a form',
    '<form action="https://evil.example"><input name=a><button formaction="javascript:x()">b</button></form>',
  ],
  ['a frame', '<iframe src="https://evil.example" srcdoc="<script>x()</script>"></iframe>'],
  ['an object or embed', '<object data="javascript:x()"></object><embed src="javascript:x()">'],
  [
    'SVG with script and links',
    '<svg><script>x()</script><a xlink:href="javascript:x()"><text>a</text></a><use href="data:x"/><animate onbegin=x()></svg>',
  ],
  [
    'SVG foreignObject',
    '<svg><foreignObject><iframe src="javascript:x()"></iframe></foreignObject></svg>',
  ],
  [
    'MathML with a link',
    '<math><mi href="javascript:x()" xlink:href="javascript:x()">a</mi></math>',
  ],
  [
    'MathML maction',
    '<math><maction actiontype="statusline#https://x" xlink:href="javascript:x()">a</maction></math>',
  ],
  [
    'MathML annotation',
    '<math><semantics><annotation-xml encoding="text/html"><img src=x onerror=x()></annotation-xml></semantics></math>',
  ],
  [
    'a template',
    '<template><img src=x onerror=x()><template><script>x()</script></template></template>',
  ],
  [
    'a shadow root by markup',
    '<div><template shadowrootmode="open"><img src=x onerror=x()></template></div>',
  ],
  [
    'mXSS by mglyph and style',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">',
  ],
  [
    'mXSS by form nesting',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=x()>',
  ],
  ['mXSS by svg title', '<svg></p><style><a id="</style><img src=1 onerror=x()>">'],
  ['mXSS by noscript', '<noscript><p title="</noscript><img src=x onerror=x()>"></noscript>'],
  [
    'mXSS by textarea and title',
    '<svg><title><textarea><img title="</textarea><img src onerror=x()>"></textarea></title></svg>',
  ],
  [
    'mXSS by xmp and plaintext',
    '<xmp><p title="</xmp><img src onerror=x()>"></xmp><plaintext><img src onerror=x()>',
  ],
  ['mXSS by comments', '<!--><img src onerror=x()>--><p>a<!--! --!><img src onerror=x()>-->'],
  [
    'mXSS by select',
    '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=x()>">',
  ],
  [
    'mXSS by annotation-xml and desc',
    '<math><annotation-xml encoding="application/xhtml+xml"><svg><desc><p><style><img src onerror=x()></style>',
  ],
  ['deep nesting', `${'<div>'.repeat(600)}<img src=x onerror=x()>${'</div>'.repeat(600)}`],
  [
    'a custom element with is',
    '<p is="x-evil" slot="a" part="b">a</p><x-evil onclick=x()>b</x-evil>',
  ],
  [
    'a ping and a target',
    '<a href="https://a.example" ping="https://t.example" target="opener">a</a>',
  ],
  [
    'a relative or protocol-relative address',
    '<img src="//t.example/a.png"><img src="/a.png"><a href="/x">a</a><a href="//a.example">b</a>',
  ],
]

describe('sanitizeArticleHtml', () => {
  describe('removes everything that could run, send or load', () => {
    it.each(ATTACKS)('in %s', (_, html) => {
      expect(dangers(sanitizeToFragment(html, window))).toEqual([])
      expect(dangersAfterReparsing(html)).toEqual([])
    })

    it.each(ATTACKS)('and changes nothing in a second run: %s', (_, html) => {
      const once = clean(html)
      expect(clean(once)).toBe(once)
    })

    it('so that its output runs nothing in a live page', async () => {
      const host = document.createElement('div')
      const ran: string[] = []
      Object.assign(window, { x: () => ran.push('ran') })
      document.body.append(host)
      for (const [, html] of ATTACKS) host.innerHTML = clean(html)
      await new Promise((done) => setTimeout(done, 50))
      host.remove()
      expect(ran).toEqual([])
    })
  })

  it('removes tracking pixels', () => {
    expect(
      clean(
        '<img src="https://t.example/p.gif" width="1" height="1"><img src="https://t.example/p.gif" width="0">',
      ),
    ).toBe('')
  })

  it('keeps raster images, from the web or a data: URL', () => {
    expect(clean('<img src="https://a.example/a.jpg" alt="A mill">')).toContain('alt="A mill"')
    expect(clean('<img src="data:image/png;base64,iVBORw0KGgo=">')).toContain('data:image/png')
  })

  it('sends no referrer with pictures and links', () => {
    expect(clean('<img src="https://a.example/a.jpg">')).toContain('referrerpolicy="no-referrer"')
    expect(clean('<a href="https://a.example/">a</a>')).toContain('rel="noopener noreferrer"')
  })

  it('keeps plain formulas', () => {
    expect(clean('<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>')).toBe(
      '<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>',
    )
  })

  it('keeps sizes of images only', () => {
    expect(
      clean(
        '<math><mspace width="9999em"></mspace><mpadded height="-9em"><mi>a</mi></mpadded></math>',
      ),
    ).toBe('<math><mspace></mspace><mpadded><mi>a</mi></mpadded></math>')
    expect(clean('<img src="https://a.example/a.png" width="40">')).toContain('width="40"')
  })

  it('keeps no unsafe link in a formula, in any namespace', () => {
    const html = clean(
      '<math><a href="https://a.example/" xlink:href="javascript:x()"><mi>a</mi></a><mtext><a href="javascript:x()">b</a></mtext></math>',
    )
    expect(html).not.toMatch(/javascript|xlink/)
  })

  it('keeps escaped markup as text', () => {
    expect(
      clean(
        '<math><annotation-xml encoding="text/html"><p>&lt;img src=x onerror=x()&gt;</p></annotation-xml></math><p>&lt;b&gt;</p>',
      ),
    ).toBe('<math></math><p>&lt;b&gt;</p>')
  })

  it('keeps the text of an element that is not allowed', () => {
    expect(
      clean('<article><font color=red>The mill</font> is <blink>closed</blink></article>'),
    ).toBe('The mill is closed')
  })

  it('removes the text of controls and scripts', () => {
    expect(clean('<button>Share</button><script>var a</script><style>p{}</style><p>Text</p>')).toBe(
      '<p>Text</p>',
    )
  })

  describe('ids', () => {
    it('are kept with a prefix when a link in the article leads to them', () => {
      expect(clean('<a href="#n1">1</a><p id="n1">Note</p>')).toBe(
        '<a href="#article-n1" rel="noopener noreferrer">1</a><p id="article-n1">Note</p>',
      )
    })

    it('cannot clobber names of the page', () => {
      const html = clean(
        '<a id="document" href="#document">a</a><img name="body" id="getElementById" src="https://a.example/a.png"><p id="app">b</p>',
      )
      const inert = document.implementation.createHTMLDocument('')
      inert.body.innerHTML = html
      expect([...inert.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['article-document'])
      expect(inert.querySelector('[name]')).toBeNull()
    })

    it('are not linked when they are missing', () => {
      expect(clean('<a href="#gone">a</a>')).toBe('<a rel="noopener noreferrer">a</a>')
    })
  })
})
