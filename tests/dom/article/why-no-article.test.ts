import { describe, expect, it } from 'vitest'
import { extractArticle, whyNoArticle } from '@/core/article'
import { PAGE_URL } from './article-pages'

const links = (count: number) =>
  Array.from({ length: count }, (_, at) => `<li><a href="/${at}">A story of day ${at}</a></li>`)
const headings = links(5).map((link) => `<h2>${link}</h2>`)

describe('whyNoArticle', () => {
  it.each([
    ['frontPage', 'https://valley.example/', `<main>${headings.join('')}</main>`],
    ['list', PAGE_URL, `<h1>All stories</h1><ul>${links(30).join('')}</ul>`],
    [
      'video',
      PAGE_URL,
      '<h1>The river from above</h1><iframe src="https://www.youtube.com/embed/1"></iframe>',
    ],
    [
      'logIn',
      PAGE_URL,
      '<form><label>Name <input></label><label>Password <input type="password"></label></form>',
    ],
    ['app', PAGE_URL, '<div id="root"></div><script>draw("a great many words")</script>'],
    ['error', PAGE_URL, '<h1>Page not found</h1><p>Sorry, it swam away.</p>'],
    ['tooShort', PAGE_URL, '<h1>Note</h1><p>We are closed on Monday.</p>'],
    ['tooShort', PAGE_URL, ''],
  ])('says "%s" of %s %#', (reason, url, html) => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const before = page.documentElement.outerHTML
    expect(extractArticle(page, { url })).toBeUndefined()
    expect(whyNoArticle(page, { url })).toBe(reason)
    expect(page.documentElement.outerHTML).toBe(before)
  })
})
