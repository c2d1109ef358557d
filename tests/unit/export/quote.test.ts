import { describe, expect, it } from 'vitest'
import { quoteWithLink } from '@/core/export/quote'
import { addressOfQuote, textFragment } from '@/core/export/text-fragment'

const TEXT =
  'The gate closes by itself. It is a slab of steel, and what moves it is the water.\n\nThe gate, she says, costs a bucket of grease - no more. The gate closes by itself.\n\n門は自分で閉まる。誰も起こされない。'

describe('a quote is addressed', () => {
  it.each([
    ['by its words', 'slab of steel, and', ':~:text=slab%20of%20steel%2C%20and'],
    [
      'with the signs of the directive encoded',
      'grease - no more',
      ':~:text=grease%20%2D%20no%20more',
    ],
    [
      'with the words before it, where it stands twice',
      'closes by itself',
      ':~:text=The%20gate-,closes%20by%20itself',
    ],
    [
      'by its first and last words across paragraphs',
      'what moves it is the water.\n\nThe gate, she says',
      ':~:text=what%20moves%20it%20is%20the,The%20gate%2C%20she%20says',
    ],
    [
      'in scripts without spaces',
      '誰も起こされない',
      `:~:text=${encodeURIComponent('誰も起こされない')}`,
    ],
    ['whatever its white space', ' slab\t of  steel ', ':~:text=slab%20of%20steel'],
  ])('%s', (_, quote, expected) => expect(textFragment(quote, TEXT)).toBe(expected))

  it('by the words before it, when it is the second of its kind', () => {
    expect(textFragment('closes by itself', TEXT, 'a bucket of grease - no more. The gate')).toBe(
      ':~:text=more.%20The%20gate-,closes%20by%20itself',
    )
    expect(textFragment('gate', TEXT, 'what moves it is the water.The ')).toBe(
      ':~:text=the%20water.%20The-,gate',
    )
  })

  it('by its ends when it is long', () => {
    const long = `${'word '.repeat(40)}end of it all`
    expect(textFragment(long, `Start. ${long}.`)).toMatch(/^:~:text=Start\.-,word%20.*,.*it%20all$/)
  })
})

describe('a quote is not addressed', () => {
  it.each([
    ['when it is not in the article', 'words of somebody else'],
    ['when it holds more than the article', 'the water.\n\nOpen embedded content'],
    ['when it is one letter', 'a'],
    ['when it is nothing', ' '],
  ])('%s', (_, quote) => expect(textFragment(quote, TEXT)).toBeUndefined())
})

describe('the address of a quote', () => {
  const quote = 'slab of steel'
  it('keeps a fragment of the page’s own', () => {
    expect(addressOfQuote('https://v.example/a?b=1#part', quote, TEXT)).toBe(
      'https://v.example/a?b=1#part:~:text=slab%20of%20steel',
    )
  })
  it('replaces an earlier quote', () => {
    expect(addressOfQuote('https://v.example/a#:~:text=x', quote, TEXT)).toBe(
      'https://v.example/a#:~:text=slab%20of%20steel',
    )
  })
  it('is the page’s own where there is no safe one', () => {
    expect(addressOfQuote('https://v.example/a', 'nowhere', TEXT)).toBe('https://v.example/a')
  })
})

describe('a quote for the clipboard', () => {
  const source = { url: 'https://v.example/a', title: 'A <gate>', byline: 'M. Oduya', text: TEXT }
  it('says who wrote it where', () => {
    const { text, html } = quoteWithLink('slab of steel', source)
    expect(text).toBe(
      '> slab of steel\n\nA <gate>, M. Oduya\nhttps://v.example/a#:~:text=slab%20of%20steel\n',
    )
    expect(html).toBe(
      '<blockquote cite="https://v.example/a#:~:text=slab%20of%20steel"><p>slab of steel</p></blockquote><p><a href="https://v.example/a#:~:text=slab%20of%20steel">A &lt;gate&gt;, M. Oduya</a></p>',
    )
  })
  it('keeps its paragraphs', () => {
    expect(quoteWithLink('a\n\n\nb', source).text).toMatch(/^> a\n>\n> b\n/)
  })
})
