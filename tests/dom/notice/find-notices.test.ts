import { describe, expect, it } from 'vitest'
import { findNotices } from '@/core/notice'
import { get, NOTICE_WORDS, setPage, useStage, wallHtml } from '../stage'

useStage()

describe('findNotices finds', () => {
  it('a fixed full-page layer, with the publisher’s own words', () => {
    setPage(wallHtml())
    const [notice] = findNotices(window)
    expect(notice).toMatchObject({ kind: 'wall', message: `Adblock Detected\n${NOTICE_WORDS}` })
    expect(notice?.elements).toEqual([get('#wall')])
    expect(notice?.confidence).toBeGreaterThan(0.9)
  })

  it('a modal dialog', () => {
    setPage(
      `<dialog><p>It looks like you are using an ad blocker. Please allow ads on this site.</p><button>Reload</button></dialog>`,
    )
    get<HTMLDialogElement>('dialog').showModal()
    expect(findNotices(window)).toMatchObject([{ kind: 'dialog', elements: [get('dialog')] }])
  })

  it('a bar along the lower edge', () => {
    setPage(
      `<div id="bar" style="position:fixed;left:0;right:0;bottom:0;background:#eee"><p>We see you are using an ad blocker. Please consider switching it off: disable your ad blocker here.</p></div>`,
    )
    expect(findNotices(window)).toMatchObject([{ kind: 'bar' }])
  })

  it('a box and its backdrop, when they are siblings', () => {
    setPage(
      `<div id="sheet" style="position:fixed;inset:0;background:rgba(0,0,0,.6)"></div>
       <div id="box" style="position:fixed;top:20vh;left:20%;width:60%;background:#fff"><p>Ad blocker detected. ${NOTICE_WORDS}.</p></div>`,
    )
    expect(findNotices(window)[0]?.elements).toEqual([get('#box'), get('#sheet')])
  })

  it('a wall with another popup in its middle', () => {
    const popup =
      '<div style="position:fixed;top:40vh;left:40%;width:20%;height:20vh"><p>Our newsletter</p></div>'
    setPage(wallHtml() + popup)
    expect(findNotices(window)).toMatchObject([{ kind: 'wall', elements: [get('#wall')] }])
  })

  it('a notice under `pointer-events: none` inherited from the page', () => {
    setPage(wallHtml(), 'body { pointer-events: none }')
    expect(findNotices(window)).toMatchObject([{ kind: 'wall' }])
  })

  it('a notice in the language of the page', () => {
    setPage(wallHtml())
    document.documentElement.lang = 'hu'
    get('#wall').textContent = 'Tiltsd le a reklámszűrőt!'
    expect(findNotices(window)).toHaveLength(1)
    document.documentElement.lang = ''
  })

  it('a notice without id or class and with a small z-index', () => {
    setPage(wallHtml('z-index:3'))
    get('#wall').removeAttribute('id')
    expect(findNotices(window)).toHaveLength(1)
  })

  it('the publisher’s words without the labels of buttons', () => {
    setPage(wallHtml('', '<button>Refresh</button> <a href="#">I’ve disabled it</a>'))
    expect(findNotices(window)[0]?.message).toBe(`Adblock Detected\n${NOTICE_WORDS}`)
  })
})

describe('findNotices does not touch', () => {
  it.each([
    ['a notice that is not shown', wallHtml('display:none')],
    ['a notice parked beside the screen', wallHtml('left:-4000px;right:auto;width:300px')],
    [
      'a menu with one entry about ad blockers',
      `<nav style="position:fixed;inset:0"><a href="#">Home</a><a href="#">Disable your ad blocker: help</a></nav>`,
    ],
    ['a notice that is transparent', wallHtml('opacity:0')],
    [
      'an article about ad blockers',
      `<section><h2>Adblock Detected</h2><p>${NOTICE_WORDS}</p></section>`,
    ],
    [
      'a sticky header above an article about ad blockers',
      `<header style="position:sticky;top:0"><a href="/">Home</a></header><p>${NOTICE_WORDS}</p>`,
    ],
    [
      'a page whose whole content lies in a positioned wrapper',
      `<div style="position:absolute;inset:0"><p>${NOTICE_WORDS}</p>${'<p>And so on, for many paragraphs that have nothing to do with it.</p>'.repeat(120)}</div>`,
    ],
    [
      'a cookie bar',
      `<div style="position:fixed;left:0;right:0;bottom:0"><p>We use cookies and show ads. Ad blocking is fine.</p><button>Accept</button><button>Reject</button></div>`,
    ],
    [
      'a save bar of a blocker’s own settings: only its button says so',
      `<div style="position:fixed;left:0;right:0;bottom:0">Ad blocking is active on all sites. <button>Disable ad blocking</button> <button>Save</button></div>`,
    ],
    ['a newsletter popup', wallHtml('', '<input type="email" name="email">')],
    [
      'a log-in box with a hint',
      wallHtml(
        '',
        '<input type="email"><input type="password"><p>If nothing happens, disable your ad blocker.</p>',
      ),
    ],
  ])('%s', (_name, html) => {
    setPage(html)
    expect(findNotices(window)).toEqual([])
  })

  it('changes nothing while it looks', () => {
    setPage(wallHtml())
    const before = document.documentElement.outerHTML
    findNotices(window)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
