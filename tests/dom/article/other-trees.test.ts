import { afterEach, describe, expect, it } from 'vitest'
import { extractArticle, whyNoArticle } from '@/core/article'
import { PAGE_URL, PROSE, pageHtml } from './article-pages'

const TEXT = PROSE.map((text) => `<p>${text}</p>`).join('')
const ALL = PROSE.join('\n\n')

/** A page that is shown, after something was done to it. */
function shown(html: string, change: (page: Document) => void = () => undefined) {
  const frame = document.createElement('iframe')
  frame.width = '800'
  frame.height = '600'
  document.body.append(frame)
  const page = frame.contentDocument
  if (!page) throw new Error('A frame without a document.')
  page.open()
  page.write(html)
  page.close()
  change(page)
  return page
}

const textOf = (page: Document) => extractArticle(page, { url: PAGE_URL })?.text

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove()
})

describe('an article in an open shadow tree', () => {
  it('is read', () => {
    const page = shown(
      '<title>A river returns</title><h1>A river returns</h1><valley-story></valley-story>',
      (at) => {
        const root = at.querySelector('valley-story')?.attachShadow({ mode: 'open' })
        if (root) root.innerHTML = `<style>p{margin:0}</style><article>${TEXT}</article>`
      },
    )
    expect(textOf(page)).toBe(ALL)
  })

  it('is read where it fills the slot of another', () => {
    const page = shown(
      `<title>A river returns</title><valley-page><article>${TEXT}</article></valley-page>`,
      (at) => {
        const root = at.querySelector('valley-page')?.attachShadow({ mode: 'open' })
        if (root) root.innerHTML = '<nav>Home</nav><main><slot></slot></main>'
      },
    )
    expect(textOf(page)).toBe(ALL)
  })

  it('is read in a tree within a tree', () => {
    const page = shown('<title>A river returns</title><valley-page></valley-page>', (at) => {
      const outer = at.querySelector('valley-page')?.attachShadow({ mode: 'open' })
      const inner = outer
        ?.appendChild(at.createElement('valley-story'))
        .attachShadow({ mode: 'open' })
      if (inner) inner.innerHTML = TEXT
    })
    expect(textOf(page)).toBe(ALL)
  })

  it('does not bring the words of controls into an article', () => {
    const page = shown(pageHtml({ inside: '<valley-player></valley-player>' }), (at) => {
      const root = at.querySelector('valley-player')?.attachShadow({ mode: 'open' })
      if (root) root.innerHTML = '<p>Play it louder</p>'
    })
    expect(textOf(page)).toBe(ALL)
  })
})

describe('an article in a frame', () => {
  const withFrame = (size: string, html: string) =>
    shown(
      `<title>A river returns</title><body><nav>Home</nav><iframe style="${size}"></iframe>`,
      (at) => {
        const inner = at.querySelector('iframe')?.contentDocument
        inner?.open()
        inner?.write(html)
        inner?.close()
      },
    )

  it('is read where the frame is the page', () => {
    expect(textOf(withFrame('width:100%;height:90vh', pageHtml()))).toBe(ALL)
  })

  it('is not read where the frame is small', () => {
    expect(textOf(withFrame('width:200px;height:100px', pageHtml()))).toBeUndefined()
  })

  it('is not read where the page has one itself', () => {
    const page = shown(
      pageHtml({ inside: '<iframe style="width:100%;height:90vh"></iframe>' }),
      (at) =>
        at.querySelector('iframe')?.contentDocument?.write('<p>Not from here. </p>'.repeat(60)),
    )
    expect(textOf(page)).toBe(ALL)
  })
})

describe('what cannot be read', () => {
  it('is said to be in a frame of another site, where it is', () => {
    const page = shown(
      '<title>A river</title><iframe sandbox style="width:100%;height:90vh"></iframe>',
    )
    expect(textOf(page)).toBeUndefined()
    expect(whyNoArticle(page, { url: PAGE_URL })).toBe('frame')
  })

  it('is data that the browser shows as a tree', () => {
    const page = shown(`<div id="webkit-xml-viewer-source-xml"><rss></rss></div><div>${TEXT}</div>`)
    expect(textOf(page)).toBeUndefined()
    expect(whyNoArticle(page, { url: PAGE_URL })).toBe('list')
  })
})

describe('a text file', () => {
  const file = async (text: string) => {
    const frame = document.createElement('iframe')
    frame.src = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
    document.body.append(frame)
    await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }))
    return frame.contentDocument as Document
  }

  it('is an article of paragraphs, whose lines are joined', async () => {
    const lines = PROSE.map((text) => text.replace(/(.{60}\S*) /g, '$1\n'))
    const page = await file(`A river returns\n\n${lines.join('\n\n')}\n`)
    const article = extractArticle(page, { url: 'https://valley.example/river.txt' })
    expect(article?.title).toBe('A river returns')
    expect(article?.text).toBe(ALL)
  })

  it('keeps the lines that are set by hand', async () => {
    const page = await file(
      `${PROSE.join('\n\n')}\n\n  May   12\n  June   9\n\n${PROSE[0]} And so on.`,
    )
    const article = extractArticle(page, { url: 'https://valley.example/river%20notes.txt' })
    expect(article?.title).toBe('river notes.txt')
    expect(article?.html).toContain('  May   12\n  June   9')
  })
})

describe('footnotes of a word processor', () => {
  it.each([
    [
      '<a href="#_ftn1" name="_ftnref1">[1]</a>',
      '<div><p><a href="#_ftnref1" name="_ftn1">[1]</a> Two francs in 1890.</p></div>',
      '_ftn1',
    ],
    [
      '<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
      '<div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Two francs in 1890.</p></div>',
      'sdfootnote1sym',
    ],
  ])('are led to: %s', (mark, note, name) => {
    const page = new DOMParser().parseFromString(
      `<title>A river returns</title><article><h1>A river returns</h1>${TEXT}<p>It cost a fortune.${mark}</p>${TEXT.replaceAll('.', '!')}</article><footer>${note}</footer>`,
      'text/html',
    )
    const html = extractArticle(page, { url: PAGE_URL })?.html ?? ''
    expect(html).toContain(`href="#article-${name}"`)
    expect(html).toMatch(new RegExp(`id="article-${name}"[^]*Two francs in 1890`))
  })
})
