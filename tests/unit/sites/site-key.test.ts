import { describe, expect, it } from 'vitest'
import { siteKey } from '@/core/sites/site-key'

describe('siteKey', () => {
  it.each([
    ['https://www.example.com/a?b#c', 'example.com'],
    ['http://News.Example.com:8080/', 'news.example.com'],
    ['https://müller.example/', 'xn--mller-kva.example'],
    ['http://localhost:3000/', 'localhost'],
  ])('keeps %s under %s', (url, key) => {
    expect(siteKey(url)).toBe(key)
  })

  it.each([
    undefined,
    '',
    'about:blank',
    'chrome://settings',
    'file:///a.html',
    'not a url',
    'moz-extension://x/popup.html',
  ])('has no key for %s', (url) => {
    expect(siteKey(url)).toBeUndefined()
  })
})
