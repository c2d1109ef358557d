import { describe, expect, it } from 'vitest'
import { findAboveArticle } from '@/core/notice/read/find-above-article'
import { get, NOTICE_WORDS, setPage, useStage, wallHtml } from '../stage'

useStage()

describe('findAboveArticle', () => {
  it('gives a notice over the article', () => {
    setPage(wallHtml())
    expect(findAboveArticle(window)).toEqual([get('#wall')])
  })

  it('gives another popup that speaks of ad blockers, for it is no part of the article either', () => {
    setPage(wallHtml('', '<input type="email" name="email">'))
    expect(findAboveArticle(window)).toEqual([get('#wall')])
  })

  it.each([
    ['an article about ad blockers', `<section><p>${NOTICE_WORDS}</p></section>`],
    [
      'such an article in a positioned wrapper',
      `<div style="position:absolute;inset:0"><p>${NOTICE_WORDS}</p>${'<p>And so on, for paragraphs that have nothing to do with it.</p>'.repeat(30)}</div>`,
    ],
    ['a popup about anything else', `<div style="position:fixed;inset:0"><p>Hello</p></div>`],
  ])('leaves %s', (_name, html) => {
    setPage(html)
    expect(findAboveArticle(window)).toEqual([])
  })
})
