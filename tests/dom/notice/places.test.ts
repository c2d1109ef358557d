import { describe, expect, it } from 'vitest'
import { findNotices } from '@/core/notice'
import { get, NOTICE_WORDS, setPage, useStage, wallHtml } from '../stage'

useStage()

const openShadow = (element: Element) => element.shadowRoot ?? closedRoots.get(element) ?? null
const closedRoots = new Map<Element, ShadowRoot>()

/** Puts a notice into a shadow root of an element appended to `parent`. */
function addHost(parent: Element, tag: string, mode: ShadowRootMode, html: string): Element {
  const host = document.createElement(tag)
  const root = host.attachShadow({ mode })
  root.innerHTML = html
  if (mode === 'closed') closedRoots.set(host, root)
  parent.append(host)
  return host
}

describe('findNotices finds a notice', () => {
  it.each([
    ['in an open shadow root of a custom element', 'notice-box', 'open'],
    ['in a closed shadow root, where the browser lets Truce in', 'div', 'closed'],
  ] as const)('%s', (_name, tag, mode) => {
    const host = addHost(document.body, tag, mode, wallHtml())
    const [notice] = findNotices(window, { openShadow })
    expect(notice).toMatchObject({ kind: 'wall', message: `Adblock Detected\n${NOTICE_WORDS}` })
    expect(notice?.elements[0]).toBe(host)
  })

  it('in the shadow root of an element that is itself fixed', () => {
    const host = addHost(
      document.body,
      'notice-bar',
      'closed',
      `<div><p>Adblock Detected</p><p>${NOTICE_WORDS}</p></div>`,
    )
    host.setAttribute('style', 'position:fixed;inset:0')
    const [notice] = findNotices(window, { openShadow })
    expect(notice?.message).toContain(NOTICE_WORDS)
    expect(notice?.elements[0]).toBe(host)
  })

  it('that is a bar by its host, padded around it', () => {
    const host = addHost(
      document.body,
      'notice-top',
      'open',
      `<div><p>Adblock Detected</p><p>${NOTICE_WORDS}</p></div>`,
    )
    host.setAttribute('style', 'display:block;position:fixed;top:0;left:0;right:0;padding:0 60px')
    expect(findNotices(window)).toMatchObject([{ kind: 'bar', elements: [host] }])
  })

  it('over an article in a script without spaces', () => {
    document.body.innerHTML = `<article><p>${'これは長い記事の本文です。'.repeat(40)}</p></article><div style="position:fixed;left:0;right:0;bottom:0"><p>Adblock detected. ${NOTICE_WORDS}</p></div>`
    expect(findNotices(window)).toMatchObject([{ kind: 'bar' }])
  })

  it('that follows another text without a space', () => {
    setPage(
      `<p>Night ferries return to the outer islands</p>${wallHtml()}`
        .replaceAll('<h2>', '<b>')
        .replaceAll('</h2>', '</b>'),
    )
    expect(findNotices(window)).toHaveLength(1)
    setPage(
      '<p>islands</p><div style="position:fixed;inset:0">AdBlock detected! Please whitelist our website.</div>',
    )
    expect(findNotices(window)).toHaveLength(1)
  })

  it('each letter of which is an element of its own', () => {
    const letters = [...'adblocker'].map((letter) => `<b>${letter}</b>`).join('')
    setPage(
      `<div style="position:fixed;inset:0"><p>Please disable your ${letters} to support us. We detected your ${letters}.</p></div>`,
    )
    expect(findNotices(window)).toHaveLength(1)
  })

  it('that is a child of <html>', () => {
    const holder = document.createElement('div')
    holder.innerHTML = wallHtml()
    document.documentElement.append(holder)
    expect(findNotices(window)).toHaveLength(1)
    holder.remove()
  })

  it('in a frame of the page’s own origin', () => {
    setPage(
      '<div id="wall" style="position:fixed;inset:0"><iframe style="width:100%;height:100%"></iframe></div>',
    )
    const frame = get<HTMLIFrameElement>('iframe').contentDocument
    if (frame) frame.body.innerHTML = `<h1>Adblock detected</h1><p>${NOTICE_WORDS}</p>`
    const [notice] = findNotices(window)
    expect(notice?.elements[0]).toBe(get('#wall'))
    expect(notice?.message).toContain(NOTICE_WORDS)
  })

  it('whose word is split by markup', () => {
    setPage(
      '<div style="position:fixed;inset:0"><p>We noticed that your ad bl<i></i>ocker is on. Please disable your ad bl<i></i>ocker.</p></div>',
    )
    expect(findNotices(window)).toHaveLength(1)
  })

  it('that is a picture with words beside it', () => {
    setPage(
      '<div style="position:fixed;inset:0"><img alt="Please disable your ad blocker to support us" width="40" height="40"></div>',
    )
    expect(findNotices(window)).toHaveLength(1)
  })

  it('that stands where the article was', () => {
    setPage(
      '<section id="gate"><h2>Adblock detected</h2><p>Please disable your ad blocker to read on.</p></section>',
      'main { display: none }',
    )
    expect(findNotices(window)).toMatchObject([{ kind: 'gate', elements: [get('#gate')] }])
  })
})

describe('findNotices does not touch', () => {
  it('an article about ad blockers beside a hidden menu', () => {
    setPage(`<p>${NOTICE_WORDS}</p>`)
    expect(findNotices(window)).toEqual([])
  })

  it('a page whose links speak of ad blockers, and counts its words all the same', () => {
    setPage(
      `<aside><a href="#">What happens when readers use an ad blocker</a></aside>${wallHtml()}`,
    )
    expect(findNotices(window)).toMatchObject([{ kind: 'wall' }])
  })

  it('a whole application in a shadow root that mentions ad blockers', () => {
    const app = `<div style="position:absolute;inset:0"><p>${NOTICE_WORDS}</p>${'<p>And so on, for many paragraphs about other things altogether.</p>'.repeat(120)}</div>`
    addHost(document.body, 'my-app', 'open', app)
    expect(findNotices(window, { openShadow })).toEqual([])
  })

  it('a lightbox whose picture shows a notice', () => {
    setPage(
      '<div style="position:fixed;inset:0"><figure><img alt="Please disable your ad blocker to support us" width="300" height="200"><figcaption>A notice of 2019</figcaption></figure></div>',
    )
    expect(findNotices(window)).toEqual([])
  })

  it('a log-in box in a frame', () => {
    setPage(
      '<div style="position:fixed;inset:0"><iframe style="width:100%;height:100%"></iframe></div>',
    )
    const frame = get<HTMLIFrameElement>('iframe').contentDocument
    if (frame)
      frame.body.innerHTML = `<p>Log in. If nothing happens, disable your ad blocker.</p><input type="password">`
    expect(findNotices(window)).toEqual([])
  })
})
