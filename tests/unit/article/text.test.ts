import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { countWords } from '@/core/article/count-words'
import { plainText } from '@/core/article/plain-text'

function text(html: string): string {
  return plainText(parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as Node)
}

describe('plainText', () => {
  it('separates paragraphs by a blank line', () => {
    expect(text('<p>One\n  line.</p><ul><li>a</li><li>b</li></ul>')).toBe('One line.\n\na\n\nb')
  })

  it('separates at two br elements, but not at one', () => {
    expect(text('<div>One<br>line.<br> <br>Two.</div>')).toBe('One line.\n\nTwo.')
  })

  it('keeps the lines of code', () => {
    expect(text('<pre>a\n  b\n</pre>')).toBe('a\n  b')
  })

  it('leaves out embeds', () => {
    expect(text('<p>A</p><p><a data-embed href="https://v.example">v.example</a></p>')).toBe('A')
  })
})

describe('countWords', () => {
  it('counts words with spaces between them', () => {
    expect(countWords('One, two – three.', 'en')).toBe(3)
  })

  it('counts words of Chinese and Japanese', () => {
    expect(countWords('河流回来了。', 'zh')).toBeGreaterThan(1)
    expect(countWords('川が戻ってきた。', 'ja')).toBeGreaterThan(2)
  })

  it('accepts an invalid language tag', () => {
    expect(countWords('one two', 'not a tag')).toBe(2)
  })
})
