import { describe, expect, it } from 'vitest'
import { pageName } from '@/core/reader/page-name'

describe('pageName', () => {
  it.each([
    ['https://valley.example/2026/03/the-tide-gate/', 'The tide gate'],
    ['https://valley.example/news/a-river-returns-1a2b3c.html', 'A river returns'],
    ['https://valley.example/a_river_returns?page=2', 'A river returns'],
    ['https://valley.example/der-fl%C3%BCsternde-fluss', 'Der flüsternde fluss'],
    ['https://valley.example/a-river-returns/comments', 'A river returns'],
    ['https://www.valley.example/story/', 'valley.example'],
    ['https://valley.example/?p=12345', 'valley.example'],
    ['https://valley.example/%E0%A4%A', 'valley.example'],
  ])('of %s is “%s”', (url, name) => {
    expect(pageName(url)).toBe(name)
  })
})
