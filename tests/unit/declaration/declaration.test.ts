import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readDeclaration } from '@/core/declaration'
import { findSupportWays } from '@/core/support/find-support-ways'

const documentOf = (head: string) =>
  parseHTML(`<html><head>${head}</head><body></body></html>`).document as unknown as Document
const read = (head: string) => readDeclaration(documentOf(head))
const meta = (content: string) => `<meta name="truce" content='${content}'>`

describe('readDeclaration', () => {
  it('reads a meta element', () => {
    const way = { kind: 'donate', url: 'https://ko-fi.com/valley' }
    const content = JSON.stringify({ notice: '#nag', support: [way], words: ' Two  reporters ' })
    expect(read(meta(content))).toEqual({ notice: 'nag', support: [way], words: 'Two reporters' })
  })

  it('reads JSON-LD, also inside a graph', () => {
    const data = { '@graph': [{ '@type': 'WebSite' }, { truce: { notice: 'nag' } }] }
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(read(head)).toEqual({ notice: 'nag', support: [] })
  })

  it('is undefined without a declaration', () => {
    expect(read('<meta name="description" content="{}">')).toBeUndefined()
  })

  it.each([
    ['broken JSON', '{"notice":'],
    ['a text', '"#nag"'],
    ['a number', '7'],
    ['nothing', 'null'],
    ['more than anybody reads', JSON.stringify({ words: 'x'.repeat(3000) })],
  ])('ignores %s', (_, content) => {
    expect(read(meta(content))).toBeUndefined()
  })

  it.each([
    ['a selector that reaches further', { notice: 'body > *' }],
    ['what is no text', { notice: 7, words: {}, support: 'https://ko-fi.com/valley' }],
  ])('leaves out %s', (_, declared) => {
    expect(read(meta(JSON.stringify(declared)))).toEqual({ support: [] })
  })

  it('shortens long texts', () => {
    expect(read(meta(JSON.stringify({ words: 'x'.repeat(900) })))?.words).toHaveLength(300)
  })
})

describe('a declared way to support', () => {
  const url = 'https://www.valley.example/story'
  const find = (support: object[]) =>
    findSupportWays(documentOf(meta(JSON.stringify({ support }))), { url }).links.map(
      ({ href }) => href,
    )

  it('is offered when it leads to the own site or a known service', () => {
    const own = { kind: 'subscribe', url: '/membership' }
    const service = { kind: 'donate', url: 'https://ko-fi.com/valley' }
    expect(find([own, service])).toEqual([
      'https://www.valley.example/membership',
      'https://ko-fi.com/valley',
    ])
  })

  it.each([
    ['elsewhere', { kind: 'donate', url: 'https://evil.example/pay' }],
    ['that runs something', { kind: 'donate', url: 'javascript:alert(1)' }],
    ['of an unknown kind', { kind: 'bitcoin', url: 'https://www.valley.example/' }],
  ])('is not offered when it leads %s', (_, way) => {
    expect(find([way])).toEqual([])
  })
})
