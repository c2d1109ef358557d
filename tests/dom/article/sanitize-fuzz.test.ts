import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { sanitizeArticleHtml, sanitizeToFragment } from '@/core/article/sanitize'
import { ALLOWED_TAGS } from '@/core/article/sanitize/allowed'
import { keepAllowed } from '@/core/article/sanitize/keep-allowed'
import { serializeFragment } from '@/core/article/sanitize/serialize-fragment'

/** Enough for most pairs of the parts below. fast-check prints the seed of a failure. */
const RUNS = 400

/** Set on window by any script that runs. None may. */
const HIT = '__truceHit'

const RUN = `window.${HIT}=1`

/** Elements that are parsed differently depending on their parent, and ordinary ones. */
const NAMES = [
  ...['p', 'div', 'a', 'img', 'table', 'tr', 'td', 'select', 'option', 'li', 'details', 'summary'],
  ...['svg', 'math', 'mtext', 'mglyph', 'malignmark', 'annotation-xml', 'foreignObject', 'desc'],
  ...['style', 'script', 'noscript', 'template', 'textarea', 'title', 'iframe', 'xmp', 'plaintext'],
  ...['form', 'input', 'button', 'object', 'embed', 'base', 'link', 'meta', 'body', 'html', 'slot'],
]

const ATTRIBUTES = [
  `onerror="${RUN}"`,
  `onload='${RUN}'`,
  `onfocus=${RUN} autofocus tabindex=1`,
  `src="x" onerror="${RUN}"`,
  `href="javascript:${RUN}"`,
  `href=" jav&#x09;ascript:${RUN}"`,
  `xlink:href="javascript:${RUN}"`,
  `src="data:text/html,<script>${RUN}</script>"`,
  `srcset="https://tracker.example/p.gif 1x"`,
  `style="background:url(https://tracker.example/x)"`,
  'id="getElementById" name="body"',
  'id=attributes',
  'href="https://valley.example/" target=_self ping="https://tracker.example/"',
  'formaction="javascript:1" action="javascript:1"',
  'encoding="text/html"',
  'is="x-y" slot=a part=b',
  `title="</style><img src=x onerror=${RUN}>"`,
  'href="https://valley.example/ordinary"',
]

const TEXTS = [
  'words',
  '&lt;img src=x onerror=1&gt;',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '</p>',
  '</svg>',
  '</math>',
  '</style>',
  '</template>',
  `<img src=x onerror=${RUN}>`,
  '\u0000',
  '<',
  '"',
]

const markup = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 5 }, fc.constantFrom(...TEXTS), tie('element')),
  element: fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(
      ([name, attributes, children, closed]) =>
        `<${[name, ...attributes].join(' ')}>${children.join('')}${closed ? `</${name}>` : ''}`,
    ),
})).element

const documents = fc.array(markup, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))

describe('sanitizing random markup', () => {
  afterEach(() => {
    document.body.replaceChildren()
  })

  it('allows only listed elements, and no script or unsafe URL', () => {
    fc.assert(
      fc.property(documents, (html) => expectSafe(sanitizeToFragment(html, window))),
      { numRuns: RUNS },
    )
  })

  it('is still safe after a second parse', () => {
    fc.assert(
      fc.property(documents, (html) => {
        const inert = document.implementation.createHTMLDocument('')
        inert.body.innerHTML = sanitizeArticleHtml(html, window)
        expectSafe(inert.body)
      }),
      { numRuns: RUNS },
    )
  })

  it('runs no script in a live document after a second parse', async () => {
    fc.assert(
      fc.property(documents, (html) => {
        const shown = document.createElement('div')
        document.body.append(shown)
        shown.innerHTML = sanitizeArticleHtml(html, window)
      }),
      { numRuns: RUNS / 4 },
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(HIT in window).toBe(false)
  })
})

describe('keeping what may stand of a random tree', () => {
  /** The tree as a script may have built it: elements in the wrong namespace and in the wrong place. */
  function tree(html: string): HTMLElement {
    const inert = document.implementation.createHTMLDocument('')
    inert.body.innerHTML = html
    const math = inert.createElementNS('http://www.w3.org/1998/Math/MathML', 'mtext')
    math.append(...inert.body.childNodes)
    const foreign = inert.createElementNS('http://www.w3.org/1998/Math/MathML', 'a')
    foreign.setAttribute('href', 'javascript:1')
    inert.body.append(math, foreign)
    return inert.body
  }

  it('allows only listed elements, and no script or unsafe URL', () => {
    fc.assert(
      fc.property(documents, (html) => expectSafe(keepAllowed(tree(html)))),
      { numRuns: RUNS },
    )
  })

  it('is still safe after a second parse', () => {
    fc.assert(
      fc.property(documents, (html) => {
        const inert = document.implementation.createHTMLDocument('')
        inert.body.innerHTML = serializeFragment(keepAllowed(tree(html)))
        expectSafe(inert.body)
      }),
      { numRuns: RUNS },
    )
  })

  it.each(['div', 'font'])('goes as deep as a page may nest: %s', (name) => {
    const inert = document.implementation.createHTMLDocument('')
    let inner: Element = inert.body
    for (let depth = 0; depth < 20_000; depth += 1)
      inner = inner.appendChild(inert.createElement(name))
    inner.append('deep')
    expect(keepAllowed(inert.body).textContent).toBe('deep')
  })
})

function expectSafe(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    expect(ALLOWED_TAGS).toContain(element.localName)
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^style$|^srcset$|^form|^name$|^is$|:/)
      if (name === 'href' || name === 'cite') expect(value).toMatch(/^(?:https?:|mailto:|#)/)
      if (name === 'src') expect(value).toMatch(/^(?:https?:|data:image\/)/)
      if (name === 'id') expect(value).toMatch(/^article-/)
    }
  }
}
