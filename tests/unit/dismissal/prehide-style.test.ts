import { describe, expect, it } from 'vitest'
import { isPrehidable, prehideStyle } from '@/core/dismissal/prehide-style'

describe('prehideStyle', () => {
  it('masks what selectors mean, and the backdrops of dialogs', () => {
    const css = prehideStyle(['#note', 'div.wrap > div.note'])
    expect(css).toContain('#note, div.wrap > div.note { mask:')
    expect(css).toContain('#note::backdrop, div.wrap > div.note::backdrop { opacity: 0')
  })

  it('is empty where there is nothing to prehide', () => {
    expect(prehideStyle([])).toBe('')
    expect(prehideStyle(['body.home'])).toBe('')
  })
})

describe('isPrehidable', () => {
  it.each([
    '#note',
    'div.a.b',
    '#\\31 st > div.x',
    'my-box#x',
    '.größe',
    'div.sm\\:w-full > p.x-1',
  ])('takes %s', (selector) => {
    expect(isPrehidable(selector)).toBe(true)
  })

  it.each([
    ['the page', 'body'],
    ['the page by a class', 'div > body.home'],
    ['an article', '#root > article.story'],
    ['anything of a kind', 'div'],
    ['anything in something named', '#root > div'],
    ['what ends the rule', '#a { } html'],
    ['a list', '#a, html'],
    ['an at-rule', '@import "x"; #a'],
    ['a comment', '#a /* */'],
    ['a part with an argument', '#a:has(*)'],
    ['an escaped line feed', '#a\\\n{}'],
  ])('does not take %s', (_name, selector) => {
    expect(isPrehidable(selector)).toBe(false)
  })
})
