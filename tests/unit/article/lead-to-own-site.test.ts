import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { leadToOwnSite } from '@/core/article/blocks/lead-to-own-site'

function links(...hrefs: string[]): Element[] {
  const { document } = parseHTML(hrefs.map((href) => `<a href="${href}">x</a>`).join(''))
  return [...document.querySelectorAll('a')]
}

describe('leadToOwnSite', () => {
  it.each([
    ['https://www.bbc.com/news/1', 'https://bbc.com/news/2'],
    ['https://bbc.com/news/1', '//www.bbc.com/news/2'],
    ['https://www.bbc.co.uk/news/1', 'https://sport.bbc.co.uk/2'],
    ['https://alice.github.io/1', 'https://alice.github.io/2'],
    ['https://www.bbc.com/news/1', '/news/2'],
    ['https://www.bbc.com/news/1', '2.html?to=https://elsewhere.example/'],
  ])('from %s counts %s', (url, href) => {
    expect(leadToOwnSite(links(href), url)).toBe(true)
  })

  it.each([
    ['https://alice.github.io/1', 'https://bob.github.io/2'],
    ['https://www.paper.co.uk/1', 'https://www.other.co.uk/2'],
    ['https://www.bbc.com/news/1', 'https://[broken/'],
    ['https://www.bbc.com/news/1', '#note'],
    ['https://www.bbc.com/news/1', 'mailto:desk@bbc.com'],
  ])('from %s does not count %s', (url, href) => {
    expect(leadToOwnSite(links(href), url)).toBe(false)
  })

  it('asks for half of the links, and for one at least', () => {
    expect(leadToOwnSite(links('/a', 'https://else.example/'), 'https://news.example/')).toBe(true)
    expect(leadToOwnSite(links('/a', 'https://else.example/', '#b'), 'https://news.example/')).toBe(
      false,
    )
    expect(leadToOwnSite([], 'https://news.example/')).toBe(false)
  })
})
