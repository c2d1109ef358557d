import { describe, expect, it } from 'vitest'
import { quoteWithLink } from '@/core/export/quote'
import { addressOfQuote, textFragment } from '@/core/export/text-fragment'

const TEXT =
  'The gate closes by itself. It is a slab of steel, and what moves it is the water.\n\nThe gate, she says, costs a bucket of grease - no more. The gate closes by itself.\n\n門は自分で閉まる。誰も起こされない。'

describe('a text fragment identifies a quote', () => {
  it.each([
    ['by its text', 'slab of steel, and', ':~:text=slab%20of%20steel%2C%20and'],
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

  it('by the words before it, when the same text occurs twice', () => {
    expect(textFragment('closes by itself', TEXT, 'a bucket of grease - no more. The gate')).toBe(
      ':~:text=more.%20The%20gate-,closes%20by%20itself',
    )
    expect(textFragment('gate', TEXT, 'what moves it is the water.The ')).toBe(
      ':~:text=the%20water.%20The-,gate',
    )
  })

  it('by its first and last words when it is long', () => {
    const long = `${'word '.repeat(40)}end of it all`
    expect(textFragment(long, `Start. ${long}.`)).toMatch(/^:~:text=Start\.-,word%20.*,.*it%20all$/)
  })
})

describe('there is no text fragment for a quote', () => {
  it.each([
    ['when it is not in the article', 'words of somebody else'],
    ['when it contains more than the article', 'the water.\n\nOpen embedded content'],
    ['when it is one letter', 'a'],
    ['when it is empty', ' '],
  ])('%s', (_, quote) => expect(textFragment(quote, TEXT)).toBeUndefined())
})

describe('the URL of a quote', () => {
  const quote = 'slab of steel'
  it('keeps the fragment of the page', () => {
    expect(addressOfQuote('https://v.example/a?b=1#part', quote, TEXT)).toBe(
      'https://v.example/a?b=1#part:~:text=slab%20of%20steel',
    )
  })
  it('replaces an earlier text fragment', () => {
    expect(addressOfQuote('https://v.example/a#:~:text=x', quote, TEXT)).toBe(
      'https://v.example/a#:~:text=slab%20of%20steel',
    )
  })
  it('is the URL of the page when there is no text fragment', () => {
    expect(addressOfQuote('https://v.example/a', 'nowhere', TEXT)).toBe('https://v.example/a')
  })
})

describe('a quote for the clipboard', () => {
  const source = { url: 'https://v.example/a', title: 'A <gate>', byline: 'M. Oduya', text: TEXT }
  it('names its source', () => {
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
