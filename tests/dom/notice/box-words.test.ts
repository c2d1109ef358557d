import { describe, expect, it } from 'vitest'
import { findNotices } from '@/core/notice'
import { get, NOTICE_WORDS, setPage, useStage } from '../stage'

useStage()

const SHEET = 'position:fixed;inset:0;background:#fff'
const ALL = `Adblock detected! ${NOTICE_WORDS}.`

/** A transparent picture, so that nothing need be fetched. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

describe('findNotices finds words', () => {
  it.each([
    [
      'written by a style sheet',
      `<div style="${SHEET}" class="gen"></div>`,
      `.gen::before { content: "${ALL}" }`,
    ],
    [
      'written by a style sheet deep in the box',
      `<div style="${SHEET}"><div><p class="gen"></p></div></div>`,
      `.gen::after { content: "${ALL}" }`,
    ],
    [
      'taken by a style sheet from an attribute',
      `<div style="${SHEET}"><b data-say="${ALL}" class="gen"></b></div>`,
      '.gen::before { content: attr(data-say) }',
    ],
    [
      'in the alternative text of a picture',
      `<div style="${SHEET}"><img src="${PICTURE}" alt="${ALL}" width="300" height="80"></div>`,
      '',
    ],
    [
      'in the label of a picture',
      `<div style="${SHEET}"><div role="img" aria-label="${ALL}" style="width:300px;height:80px"></div></div>`,
      '',
    ],
    [
      'in the title of a drawing',
      `<div style="${SHEET}"><svg width="300" height="80"><title>${ALL}</title><rect width="9" height="9"/></svg></div>`,
      '',
    ],
    [
      'drawn as text',
      `<div style="${SHEET}"><svg width="600" height="80"><text y="30">${ALL}</text></svg></div>`,
      '',
    ],
    [
      'in the name of a dialog',
      `<div role="dialog" aria-label="${ALL}" style="${SHEET}"><img src="${PICTURE}" width="300" height="80"></div>`,
      '',
    ],
    ['in capitals by style', `<div style="${SHEET};text-transform:uppercase">${ALL}</div>`, ''],
    [
      'in pieces',
      `<div style="${SHEET}">${[...ALL].map((letter) => `<span>${letter}</span>`).join('')}</div>`,
      '',
    ],
    [
      'beside a long style and script of the box’s own',
      `<div style="${SHEET}"><style>${'.x { color: red }\n'.repeat(500)}</style><p>${ALL}</p></div>`,
      '',
    ],
  ])('%s', (_name, html, css) => {
    setPage(html, css)
    expect(findNotices(window)).toMatchObject([{ kind: expect.stringMatching(/wall|dialog/) }])
  })

  it('and gives them as the publisher’s message', () => {
    setPage(`<div style="${SHEET}" class="gen"></div>`, `.gen::before { content: "${ALL}" }`)
    expect(findNotices(window)[0]?.message).toBe(ALL)
  })
})

describe('findNotices finds a box', () => {
  function addHost(parent: Element, html: string): Element {
    const host = document.createElement('div')
    host.attachShadow({ mode: 'open' }).innerHTML = html
    parent.append(host)
    return host
  }

  it('whose words fill a slot', () => {
    setPage('<div id="app"></div>')
    const host = addHost(get('#app'), `<div style="${SHEET}"><slot></slot></div>`)
    host.innerHTML = `<p>${ALL}</p>`
    expect(findNotices(window)).toMatchObject([{ kind: 'wall', elements: [host], message: ALL }])
  })

  it('whose words lie in a shadow tree within its own', () => {
    setPage('<div id="app"></div>')
    const outer = addHost(get('#app'), `<div style="${SHEET}"></div>`)
    addHost(outer.shadowRoot?.firstElementChild as Element, `<p>${ALL}</p>`)
    expect(findNotices(window)).toMatchObject([{ kind: 'wall', elements: [outer], message: ALL }])
  })

  it('in a wrapper without a size of its own', () => {
    setPage(
      `<div id="portal" role="dialog" style="position:relative;z-index:50"><div style="position:fixed;inset:0;background:rgba(0,0,0,.4)"></div><div style="position:fixed;inset:0"><div style="margin:20vh auto;width:300px">${ALL}</div></div></div>`,
    )
    expect(findNotices(window)).toMatchObject([{ elements: [get('#portal')] }])
  })

  it('in the middle of the page without a backdrop', () => {
    setPage(
      `<div id="box" style="position:absolute;top:30vh;left:30%;width:40%;height:30vh;background:#fff"><h3>Ad blocker detected</h3><p>Ads pay for this site. Please whitelist it.</p></div>`,
    )
    expect(findNotices(window)).toMatchObject([{ elements: [get('#box')] }])
  })

  it('on a page whose text stands in no paragraph', () => {
    document.body.innerHTML = `<div>${'Level seven of the maze. '.repeat(40)}</div><div id="box" style="${SHEET}">Please disable your ad blocker to play.</div>`
    expect(findNotices(window)).toHaveLength(1)
  })

  it('in a frame within a frame', async () => {
    setPage(`<div style="${SHEET}"><iframe style="width:100%;height:100%"></iframe></div>`)
    const outer = get<HTMLIFrameElement>('iframe').contentDocument as Document
    outer.body.innerHTML = '<iframe style="width:90%;height:90%"></iframe>'
    const inner = outer.querySelector('iframe')?.contentDocument as Document
    inner.body.innerHTML = `<p>${ALL}</p>`
    expect(findNotices(window)).toHaveLength(1)
  })
})
