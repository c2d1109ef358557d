import { describe, expect, it } from 'vitest'
import { areNestedHosts } from '@/core/address/are-nested-hosts'

describe('areNestedHosts', () => {
  it.each([
    ['https://www.example.com/a', 'http://example.com:8080/b'],
    ['https://help.example.com/', 'https://www.example.com/'],
    ['https://example.com/', 'https://a.b.example.com/'],
  ])('is true of %s and %s', (one, other) => {
    expect(areNestedHosts(one, other)).toBe(true)
    expect(areNestedHosts(other, one)).toBe(true)
  })

  it.each([
    ['https://news.example.com/', 'https://shop.example.com/'],
    ['https://alice.github.io/', 'https://bob.github.io/'],
    ['https://example.com/', 'https://notexample.com/'],
    ['https://example.com/', '/relative'],
  ])('is false of %s and %s', (one, other) => {
    expect(areNestedHosts(one, other)).toBe(false)
    expect(areNestedHosts(other, one)).toBe(false)
  })
})
