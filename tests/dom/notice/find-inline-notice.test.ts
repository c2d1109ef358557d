import { describe, expect, it } from 'vitest'
import { findNotices } from '@/core/notice'
import { certaintyOf } from '@/core/notice/judge/judge'
import { get, setPage, useStage } from '../stage'

useStage()

const ASKS = '<p>Ad blocker detected! Please disable your ad blocker to support us.</p>'
const BOX = 'border:1px solid #c66;padding:16px'

describe('findNotices finds a request in the flow of the page', () => {
  it.each([
    ['in a frame', `<div id="box" style="${BOX}">${ASKS}</div>`],
    ['on a background', `<section id="box" style="background:#fee">${ASKS}</section>`],
    ['with a shadow', `<div id="box" style="box-shadow:0 0 9px #000">${ASKS}</div>`],
    ['in wrappers of its own', `<div><div><div id="box" style="${BOX}">${ASKS}</div></div></div>`],
    [
      'in the place of an advert, beside other things',
      `<aside style="background:#eee"><div id="box" style="${BOX}">${ASKS}</div><h2>Most read</h2><ul>${'<li><a href="#">A tide gate closes</a></li>'.repeat(4)}</ul></aside>`,
    ],
  ])('%s', (_name, html) => {
    setPage(html)
    const [notice, ...others] = findNotices(window)
    expect(notice).toMatchObject({ kind: 'gate', elements: [get('#box')] })
    expect(others).toEqual([])
  })

  it('in every place where it says the same', () => {
    const box = `<div class="slot" style="${BOX}">${ASKS}</div>`
    setPage(`${box}<p>Between them.</p>${box}`)
    expect(findNotices(window).map(({ elements }) => elements.length)).toEqual([2])
  })

  it('and never acts on it alone', () => {
    setPage(`<div style="${BOX}">${ASKS}</div>`)
    expect(findNotices(window).map(({ confidence }) => certaintyOf(confidence))).toEqual(['ask'])
  })
})

describe('findNotices does not touch in the flow of the page', () => {
  it.each([
    ['a paragraph', ASKS],
    ['a paragraph with a highlight', ASKS.replace('Please', '<mark>Please</mark>')],
    ['a quotation', `<blockquote style="${BOX}">${ASKS}</blockquote>`],
    ['a comment', `<div class="comment-body" style="${BOX}">${ASKS}</div>`],
    ['a post in a forum', `<div class="forum"><div style="${BOX}">${ASKS}</div></div>`],
    ['a picture’s caption', `<figure style="${BOX}"><figcaption>${ASKS}</figcaption></figure>`],
    ['code', `<pre style="${BOX}">${ASKS}</pre>`],
    ['a setting', `<label style="display:block;${BOX}"><input type="checkbox">${ASKS}</label>`],
    ['a step in a list', `<ol><li style="${BOX}">${ASKS}</li></ol>`],
    [
      'a question that is folded',
      `<details open style="${BOX}"><summary>No ads?</summary>${ASKS}</details>`,
    ],
    [
      'what a player says beside its video',
      `<div class="video-js"><video></video><div style="position:absolute;inset:0;${BOX}">${ASKS}</div></div>`,
    ],
    ['a tooltip', `<div role="tooltip" style="position:absolute;${BOX}">${ASKS}</div>`],
    ['a question with answers to choose', `<div style="${BOX}">${ASKS}<input type="radio"></div>`],
    ['a teaser', `<a href="#" style="display:block;${BOX}">${ASKS}</a>`],
    ['what stands at the foot of every page', `<footer style="${BOX}">${ASKS}</footer>`],
    [
      'a long text in a box',
      `<div style="${BOX}">${ASKS}${'<p>More about other things.</p>'.repeat(30)}</div>`,
    ],
    [
      'a hint for when something fails',
      `<div style="${BOX}"><p>If the map does not load, please disable your ad blocker.</p></div>`,
    ],
  ])('%s', (_name, html) => {
    setPage(html)
    expect(findNotices(window)).toEqual([])
  })

  it('a box in an article about ad blockers', () => {
    setPage(`<div style="${BOX}">${ASKS}</div>`)
    const { title } = document
    document.title = 'How ad blockers changed the web'
    const found = findNotices(window)
    document.title = title
    expect(found).toEqual([])
  })
})
