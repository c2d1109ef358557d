import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '@/assets/theme.css'
import '@/entrypoints/reader/styles/style.css'

let page: HTMLElement

function show(body: string, lang = 'en', head = ''): void {
  page.innerHTML = `<article lang="${lang}">${head}<div class="article-body">${body}</div></article>`
}

const one = (selector: string) => page.querySelector(selector) as HTMLElement
const style = (selector: string) => getComputedStyle(one(selector))

/** Free space between two boxes, in CSS pixels. */
const gap = (above: string, below: string) =>
  one(below).getBoundingClientRect().top - one(above).getBoundingClientRect().bottom

beforeEach(() => {
  page = document.createElement('main')
  page.className = 'page'
  page.style.cssText = '--text-size: 20px; --measure: 640px; --line-height: 1.6; --weight: 400'
  document.body.append(page)
})
afterEach(() => page.remove())

describe('the style of an article', () => {
  it('sets a rule off from the text by more than a paragraph', () => {
    show('<p id="a">One</p><hr><p id="b">Two</p>')
    expect(gap('#a', 'hr')).toBeGreaterThan(40)
    expect(gap('hr', '#b')).toBeGreaterThan(40)
  })

  it('sets a quotation off by more than a paragraph', () => {
    show('<p id="a">One</p><blockquote><p>Two</p></blockquote><p id="b">Three</p>')
    expect(gap('#a', 'blockquote')).toBe(30)
    expect(gap('blockquote', '#b')).toBe(30)
  })

  it('keeps a list inside a list close to its item', () => {
    show('<ul><li id="a">One<ul><li id="in">Two</li></ul></li><li id="b">Three</li></ul>')
    expect(style('#a > ul').marginTop).toBe('8px')
    expect(style('#a > ul').marginBottom).toBe('0px')
  })

  it.each([
    ['in a figure', '<figure><img alt="" width="300" height="100"></figure>'],
    ['without one', '<button class="enlarge"><img alt="" width="300" height="100"></button>'],
  ])('keeps a picture %s away from the paragraphs beside it', (_, picture) => {
    show(`<p id="a">One</p>${picture}<p id="b">Two</p>`)
    expect(gap('#a', 'img')).toBeGreaterThanOrEqual(29)
    expect(gap('img', '#b')).toBeGreaterThanOrEqual(29)
  })

  it('shows the outline of focused code inside the box that cuts it off', () => {
    show('<div class="code-box"><pre tabindex="0">let a</pre></div>')
    one('pre').focus()
    expect(style('pre').outlineStyle).toBe('solid')
    expect(Number.parseFloat(style('pre').outlineOffset)).toBeLessThanOrEqual(-3)
  })

  it.each([
    ['code', '<div class="code-box"><pre>let a</pre></div>', 'pre'],
    ['a table', '<div class="scroll-box"><table></table></div>', '.scroll-box'],
  ])('shades the edges of %s that goes on beyond them', (_, body, selector) => {
    show(body)
    expect(style(selector).backgroundAttachment).toBe('local, local, scroll, scroll')
  })

  it.each([
    ['a mark', '<p>Text<sup><a class="note-mark" href="#n">1</a></sup> goes on.</p>', '.note-mark'],
    ['the way back', '<p>Note <a class="note-back" href="#m">↩</a></p>', '.note-back'],
  ])(
    'makes %s of a note 24 pixels wide and high, and moves no words for it',
    (_, body, selector) => {
      for (const size of ['20px', '14px']) {
        page.style.setProperty('--text-size', size)
        show(body)
        const { width, height } = one(selector).getBoundingClientRect()
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
        const { marginLeft, paddingLeft } = style(selector)
        const moved = Number.parseFloat(marginLeft) + Number.parseFloat(paddingLeft)
        expect(moved).toBeLessThan(2)
      }
    },
  )

  it('shows the outline of focused contents inside the box that cuts it off', () => {
    page.innerHTML =
      '<nav class="contents beside"><div class="contents-sticky"><ol><li><a href="#a">One</a></li></ol></div></nav>'
    one('a').focus()
    expect(Number.parseFloat(style('a').outlineOffset)).toBeLessThanOrEqual(-3)
  })

  it('gives scroll bars the colours of the theme', () => {
    show('<div class="code-box"><pre>let a</pre></div>')
    expect(style('pre').scrollbarColor).not.toBe('auto')
  })

  it('shows no dot at the beginning or the end of a line of facts', () => {
    show(
      '',
      'en',
      '<p class="article-facts" style="width: 200px"><span>Ada Lovelace-Byron</span><span>March 4, 2026</span><span>3 min read</span></p>',
    )
    const facts = one('.article-facts')
    const dot = getComputedStyle(facts.children[1] as Element, '::before')
    expect(getComputedStyle(facts.children[0] as Element, '::after').content).toBe('none')
    // It stands outside the line, where the box cuts it off.
    expect(dot.position).toBe('absolute')
    expect(getComputedStyle(facts).overflowX).toBe('clip')
    expect((facts.children[1] as HTMLElement).offsetLeft).toBe(facts.offsetLeft)
  })
})
