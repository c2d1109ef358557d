import { describe, expect, it } from 'vitest'
import { findPointed, pointedBox } from '@/core/notice/identify/pointed-box'
import { stableSelector } from '@/core/notice/identify/stable-selector'
import { get, setPage, useStage, wallHtml } from '../stage'

useStage()

describe('pointedBox', () => {
  it('is the layer that the element belongs to', () => {
    setPage(wallHtml())
    expect(pointedBox(get('#wall p'))).toBe(get('#wall'))
  })

  it('is never the page or an element around its article', () => {
    expect(pointedBox(get('main'))).toBeUndefined()
    expect(pointedBox(document.body)).toBeUndefined()
  })
})

describe('stableSelector', () => {
  it.each([
    ['an id', '<div id="ask" data-it></div>', '#ask'],
    ['classes', '<div class="ask bar" data-it></div>', 'div.ask.bar'],
    ['what it lies in', '<div id="root"><div data-it></div></div>', '#root > div'],
    [
      'stable names among random ones',
      '<div id="x9f3k2m1" class="ask css-1x2y3z4" data-it></div>',
      'div.ask',
    ],
  ])('means an element by %s', (_name, html, selector) => {
    setPage(html)
    expect(stableSelector(get('[data-it]'))).toBe(selector)
    expect(findPointed(document, [selector])).toEqual([])
  })

  it('is undefined where all ids and classes are random', () => {
    setPage('<div id="a8d7f6g5h4j3k2"><div class="q1w2e3r4" data-it></div></div>')
    expect(stableSelector(get('[data-it]'))).toBeUndefined()
  })
})

describe('findPointed', () => {
  it('finds what is shown', () => {
    setPage(wallHtml())
    expect(findPointed(document, ['#wall'])).toEqual([get('#wall')])
  })

  it.each([
    ['a box that is not shown', '#wall', 'display:none'],
    ['the page', 'main', ''],
    ['many things at once', 'article p', ''],
    ['a broken selector', '][', ''],
  ])('does not touch %s', (_name, selector, style) => {
    setPage(wallHtml(style))
    expect(findPointed(document, [selector])).toEqual([])
  })
})
