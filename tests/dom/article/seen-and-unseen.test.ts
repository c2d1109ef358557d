import { afterEach, describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { PAGE_URL, PROSE, pageHtml } from './article-pages'

/** A page as its reader has it: with layout and style sheets. */
function extractLive(html: string) {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const live = frame.contentDocument
  if (!live) throw new Error('A frame without a document.')
  live.open()
  live.write(html)
  live.close()
  return extractArticle(live, { url: PAGE_URL })
}

const style = (rules: string) => ({ head: `<style>${rules}</style>` })
const OFFER =
  '<p>Members read the letters of the mill first, and the map of the whole valley is theirs, too, on paper.</p>'

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove()
})

describe('what a style sheet hides', () => {
  it.each([
    ['a box', '.offer{display:none}', `<div class="offer">${OFFER}</div>`],
    ['an invisible copy', '.offer{visibility:hidden}', `<div class="offer">${OFFER}</div>`],
    [
      'words for screen readers alone',
      '.aside-words{position:absolute;width:1px;height:1px;overflow:hidden}',
      `<p>It ran dry<span class="aside-words">Members read</span> in May, and nobody was told until autumn.</p>`,
    ],
    [
      'a tooltip in a line',
      '.tip{display:none}',
      '<p>A weir<span class="tip">Members read</span> is a low dam that lets the water over it.</p>',
    ],
    [
      'a paragraph far beside the page',
      '.aside-words{position:absolute;left:-9999px}',
      `<p class="aside-words">Members read this paragraph in words of its own, aloud.</p>`,
    ],
    [
      'a box without height',
      '.offer{max-height:0;overflow:hidden}',
      '<div class="offer"><p>Members read for a month at half the price.</p></div>',
    ],
    [
      'letters without size',
      '.pin{font-size:0}',
      '<h2>The mill <a class="pin" href="#mill">Members read</a></h2>',
    ],
  ])('is not in the article: %s', (_what, rules, inside) => {
    expect(extractLive(pageHtml({ ...style(rules), inside }))?.text).not.toContain('Members read')
  })

  it.each([
    ['fades in', '.late{opacity:0}', `<div class="late">${OFFER}</div>`],
    [
      'opens by a button before it',
      '.rest{display:none}',
      `<p><button>Read on</button></p><div class="rest">${OFFER}</div>`,
    ],
    ['is a closed tab', '', `<div role="tabpanel" hidden>${OFFER}</div>`],
    ['is a closed detail', '', `<details><summary>More of it</summary>${OFFER}</details>`],
    ['says aria-hidden and is seen', '', OFFER.replace('<p>', '<p aria-hidden="true">')],
  ])('is in the article where it %s', (_what, rules, inside) => {
    expect(extractLive(pageHtml({ ...style(rules), inside }))?.text).toContain('Members read')
  })

  it('is in the article where it is most of it', () => {
    const html = pageHtml(style('article p{display:none}'))
    expect(extractLive(html)?.text).toBe(PROSE.join('\n\n'))
  })
})

describe('what the metadata says', () => {
  it.each(['By Mira Okafor', 'Text: Mira Okafor and Jon Reyes', 'Mira Okafor, Jon Reyes | 3 May'])(
    'is not said again as text: %s',
    (line) => {
      const names = line.includes('Jon') ? 'Mira Okafor, Jon Reyes' : 'Mira Okafor'
      const html = `<title>A river returns</title><meta name="author" content="${names}"><article><h1>A river returns</h1><div class="entry-content"><p><strong>${line}</strong></p>${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></article>`
      expect(extractLive(html)?.text).toBe(PROSE.join('\n\n'))
    },
  )

  it('stays where a sentence names the writer', () => {
    const said =
      'Mira Okafor was at the bridge when the water came back, and she counted the herons.'
    const html = pageHtml({
      head: '<meta name="author" content="Mira Okafor">',
      inside: `<p>${said}</p>`,
    })
    expect(extractLive(html)?.text).toContain(said)
  })
})

describe('a lead between title and body', () => {
  const body = `<div class="article-body">${PROSE.map((text) => `<p>${text}</p>`).join('')}</div>`
  const lead =
    'After four decades in a ditch the water is back where the maps always had it, and nobody knows whom to thank.'

  it('is the first paragraph, whatever its class', () => {
    const html = `<title>A river returns</title><main><header class="vp-head"><h1>A river returns</h1><div class="vp-anlauf"><p>${lead}</p></div></header><div class="vp-meta">3 May</div>${body}</main>`
    expect(extractLive(html)?.text.startsWith(lead)).toBe(true)
  })

  it('is not a line of links or a label', () => {
    const html = `<title>A river returns</title><main><header class="vp-head"><h1>A river returns</h1><p><a href="/mills">All our stories about the mills of the valley and the people in them, from 1986 on.</a></p></header>${body}</main>`
    expect(extractLive(html)?.text).toBe(PROSE.join('\n\n'))
  })
})

describe('a label between sections', () => {
  it('takes nothing but itself where text follows', () => {
    const section = (text: string, at: number) =>
      `<div class="zone"><h3>Part ${at}</h3><div class="copy"><p>${text}</p></div></div>`
    const ad = '<div class="zone-ad"><span>Advertising</span></div>'
    const html = `<title>A river returns</title><main><h1>A river returns</h1><section class="content">${PROSE.map((text, at) => section(text, at) + ad).join('')}</section></main>`
    const text = extractLive(html)?.text
    for (const part of PROSE) expect(text).toContain(part)
    expect(text).not.toContain('Advertising')
  })
})

describe('a question on a button', () => {
  it.each([
    ['with a heading inside', '<button aria-expanded="false"><h3>Who drew the line?</h3></button>'],
    ['in a heading', '<h3><button aria-expanded="false">Who drew the line?</button></h3>'],
    ['by itself', '<button aria-expanded="false">Who drew the line?</button>'],
  ])('is a heading over its answer, %s', (_what, question) => {
    const html = extractLive(
      pageHtml({
        inside: `<div class="item">${question}<div class="item-text">${OFFER}</div></div>`,
      }),
    )?.html
    expect(html).toMatch(/<h3>Who drew the line\?<\/h3>/)
  })

  it('is no heading where it opens a menu', () => {
    const inside =
      '<button aria-expanded="false">Share this story</button><div><a href="/m">Mail</a></div>'
    expect(extractLive(pageHtml({ inside }))?.text).not.toContain('Share this story')
  })
})
