import { describe, expect, it } from 'vitest'
import { isPublicSuffix, isSameSite, siteOf } from '@/core/address/site'

describe('siteOf', () => {
  it.each([
    ['https://www.bbc.com/news', 'bbc.com'],
    ['https://bbc.com/', 'bbc.com'],
    ['https://news.bbc.co.uk/', 'bbc.co.uk'],
    ['https://a.b.c.example.com.br/', 'example.com.br'],
    ['https://alice.github.io/blog/', 'alice.github.io'],
    ['https://www.alice.github.io/', 'alice.github.io'],
    ['https://alice.blogspot.com/', 'alice.blogspot.com'],
    ['https://shop.netlify.app/', 'shop.netlify.app'],
    ['https://a.shop.pages.dev/', 'shop.pages.dev'],
    ['https://paper.vercel.app/', 'paper.vercel.app'],
    // The real list does not know these: their owner is one, and so is the site.
    ['https://alice.wordpress.com/', 'wordpress.com'],
    ['https://alice.substack.com/', 'substack.com'],
  ])('finds the site of %s', (url, site) => {
    expect(siteOf(url)).toBe(site)
  })

  it.each([
    ['HTTPS://WWW.Example.COM/A', 'example.com'],
    ['https://reader@news.example.com:8080/?a=//b.test', 'example.com'],
    ['https://news.example.com./', 'example.com'],
    ['//cdn.example.com/a.js', 'example.com'],
    ['news.example.com', 'example.com'],
    ['news.example.com:8080', 'example.com'],
    ['https://www.müller.example/', 'xn--mller-kva.example'],
    ['https://www.xn--mller-kva.example/', 'xn--mller-kva.example'],
    ['http://localhost:3000/', 'localhost'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://[::1]:8080/', '[::1]'],
  ])('reads the host of %s', (written, site) => {
    expect(siteOf(written)).toBe(site)
  })

  it.each([
    'https://co.uk/',
    'https://github.io/',
    'https://com/',
    'https://blogspot.com./',
    'com',
    '',
    'about:blank',
    'mailto:alice@example.com',
    'file:///a.html',
    '/news',
    'https://',
    'not a host',
  ])('finds no site in %s', (written) => {
    expect(siteOf(written)).toBeUndefined()
  })
})

describe('isSameSite', () => {
  it.each([
    ['https://www.bbc.com/', 'https://bbc.com/'],
    ['https://news.bbc.co.uk/', 'http://bbc.co.uk:8080/'],
    ['https://news.example.com/', 'https://shop.example.com/'],
    // No sites, yet nobody is a stranger on the very same host.
    ['https://github.io/a', 'https://github.io/b'],
    ['http://intranet/a', 'http://intranet/b'],
    ['http://127.0.0.1/', 'http://127.0.0.1:3000/'],
  ])('takes %s and %s for one site', (one, other) => {
    expect(isSameSite(one, other)).toBe(true)
    expect(isSameSite(other, one)).toBe(true)
  })

  it.each([
    ['https://alice.github.io/', 'https://bob.github.io/'],
    ['https://alice.github.io/', 'https://github.io/'],
    ['https://alice.blogspot.com/', 'https://bob.blogspot.com/'],
    ['https://a.co.uk/', 'https://b.co.uk/'],
    ['https://bbc.com/', 'https://bbc.co.uk/'],
    ['https://example.com/', 'https://notexample.com/'],
    ['http://10.0.0.1/', 'http://10.0.0.2/'],
    ['http://intranet/', 'http://mail/'],
    ['about:blank', 'about:blank'],
    ['', ''],
  ])('tells %s and %s apart', (one, other) => {
    expect(isSameSite(one, other)).toBe(false)
    expect(isSameSite(other, one)).toBe(false)
  })
})

describe('isPublicSuffix', () => {
  it.each(['com', 'co.uk', 'github.io', 'blogspot.com', 'CO.UK.', 'xn--p1ai'])(
    'takes %s for a public suffix',
    (host) => {
      expect(isPublicSuffix(host)).toBe(true)
    },
  )

  it.each(['bbc.com', 'www.co.uk', 'alice.github.io', 'localhost', '127.0.0.1', '[::1]', ''])(
    'takes %s for none',
    (host) => {
      expect(isPublicSuffix(host)).toBe(false)
    },
  )
})
