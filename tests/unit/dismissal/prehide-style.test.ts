import { describe, expect, it } from 'vitest'
import { isPrehidable, prehideStyle } from '@/core/dismissal/prehide-style'

describe('veilOf', () => {
  it('keeps what selectors mean from being painted, and the ground behind dialogs', () => {
    const veil = prehideStyle(['#note', 'div.wrap > div.note'])
    expect(veil).toContain('#note, div.wrap > div.note { mask:')
    expect(veil).toContain('#note::backdrop, div.wrap > div.note::backdrop { opacity: 0')
  })

  it('is nothing where there is nothing to veil', () => {
    expect(prehideStyle([])).toBe('')
    expect(prehideStyle(['body.home'])).toBe('')
  })
})

describe('isVeilable', () => {
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
