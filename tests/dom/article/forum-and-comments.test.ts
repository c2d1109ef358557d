import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { PAGE_URL, PROSE, page, pageHtml } from './article-pages'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('a forum', () => {
  const [question = '', answer = '', ...notes] = PROSE
  const post = (text: string) =>
    `<div class="post"><div class="post-body"><p>${text}</p></div></div>`
  const posts = `${post(question + question)}<div class="notes">${notes.map((text) => `<p>${text}</p>`).join('')}</div>${post(answer)}`
  const url = 'https://valley.example/threads/the-weir.12'

  it.each([
    ['what stands between them is as long', posts],
    [
      'the label of comments stands over the answers',
      `${notes.map((text) => `<p>${text}</p>`).join('')}<p>${question}</p><h2>Comments</h2>${posts}`,
    ],
  ])('is read with every post: %s', (_how, inside) => {
    const html = `<html lang="en"><title>The weir</title><body><main><h1>The weir</h1>${inside}</main></body></html>`
    const text = extractArticle(parse(html), { url })?.text ?? ''
    for (const post of PROSE) expect(text).toContain(post)
  })
})

describe('what is named like comments and is none', () => {
  const rest =
    'What the county says of the weir is told in a paper of nine pages, and the paper says that it would do all of it again.'

  it('is a section of a paper', () => {
    const inside = `<h2>Discussion</h2><p>${rest}</p>`
    expect(
      extractArticle(page({ inside: PROSE.map((text) => `<p>${text}</p>`).join('') + inside }), {
        url: PAGE_URL,
      })?.text,
    ).toContain(rest)
  })

  it('is the text before a label in the box of the text', () => {
    const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('')
    const box = `<div class="story"><div>${paragraphs}</div><span>Comments</span><div><p>First! ${rest}</p></div></div>`
    const html = pageHtml().replace(
      /<main>.*<\/main>/s,
      `<main><h1>A river returns</h1>${box}</main>`,
    )
    const text = extractArticle(parse(html), { url: PAGE_URL })?.text ?? ''
    expect(text).toContain(PROSE[0])
    expect(text).not.toContain('First!')
  })
})
