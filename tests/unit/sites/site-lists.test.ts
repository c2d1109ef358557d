import { describe, expect, it } from 'vitest'
import type { Sites } from '@/core/sites/policy'
import { formatList, parseList } from '@/core/sites/site-lists'

const NOW = 1_700_000_000_000
const SITES: Sites = {
  'b.example': { support: true, updatedAt: 1 },
  'a.example': { support: true, subdomains: true, updatedAt: 1 },
  'a.example/story': { support: true, updatedAt: 1 },
  'over.example': { support: true, until: NOW, updatedAt: 1 },
  'dismissed.example': { support: false, whenNotice: 'dismiss', updatedAt: 1 },
}

describe('formatList', () => {
  it.each([
    ['plain', '*.a.example\na.example/story\nb.example\n'],
    ['ublock', 'a.example\nb.example\nhttps://a.example/story\nhttps://www.a.example/story\n'],
    [
      'adblock',
      '@@||a.example/story|$document\n@@||a.example^$document\n@@||b.example^$document\n',
    ],
  ] as const)('writes the supported sites as %s', (format, list) => {
    expect(formatList(format, SITES, NOW)).toBe(list)
  })

  it('writes nothing where nothing is supported', () => {
    expect(formatList('plain', {}, NOW)).toBe('')
  })
})

describe('parseList', () => {
  const keys = (text: string) => Object.keys(parseList(text, NOW).sites)

  it.each(['plain', 'ublock', 'adblock'] as const)('reads back the sites of %s', (format) => {
    const { sites, skipped } = parseList(formatList(format, SITES, NOW), NOW)
    expect(Object.keys(sites).sort()).toEqual(['a.example', 'a.example/story', 'b.example'])
    expect(skipped).toBe(0)
    expect(sites['b.example']).toEqual({ support: true, since: NOW, updatedAt: NOW })
  })

  it('reads back subdomains where the list tells them', () => {
    expect(parseList(formatList('plain', SITES, NOW), NOW).sites['a.example']?.subdomains).toBe(
      true,
    )
  })

  it('reads names as people write them', () => {
    expect(keys('\uFEFFWWW.Example.COM\r\nhttps://müller.example\r\n')).toEqual([
      'example.com',
      'xn--mller-kva.example',
    ])
  })

  it.each([
    ['a comment', '# x.example'],
    ['a comment of a filter list', '! x.example'],
    ['the heading of a filter list', '[Adblock Plus 2.0]'],
  ])('passes over %s', (_, line) => {
    expect(parseList(line, NOW)).toEqual({ sites: {}, skipped: 0 })
  })

  it.each([
    ['a scheme of uBlock Origin', 'chrome-extension-scheme'],
    ['a regular expression', '/^https?:.*/'],
    ['a pattern', 'https://x.example/a*b'],
    ['a filter that blocks', '||x.example^'],
    ['a filter that allows less than the page', '@@||x.example^$script'],
    ['a sentence', 'not a site'],
    ['a word', 'nonsense'],
    ['something else', 'javascript:alert(1)'],
  ])('does not take %s', (_, line) => {
    expect(parseList(line, NOW)).toEqual({ sites: {}, skipped: 1 })
  })
})
