import { describe, expect, it } from 'vitest'
import { createOtherWords } from '@/entrypoints/guard/other-words'
import { get, nextFrame, setPage, useStage } from '../stage'
import { dismissWall, useDismissals } from './scene'

useStage()

useDismissals()

const NOTICE =
  '<h2>Ad blocker detected</h2><p>Our reporters are paid by adverts. Please disable your ad blocker on this site to go on reading.</p>'
const LOG_IN =
  '<h2>Log in</h2><form><input type="email" placeholder="Email"><input type="password"><button>Log in</button></form>'
const FIXED = 'position:fixed;inset:0;z-index:99'
const openShadow = (element: Element) => element.shadowRoot
const FRAME = `<iframe id="wall" style="${FIXED}"></iframe>`

const wall = (inner: string) => `<div id="wall" style="${FIXED};background:#fff">${inner}</div>`
const write = (html: string) => {
  get('#wall').innerHTML = html
}
const isSeen = (selector = '#wall') => get(selector).checkVisibility()

/** Dismisses `#wall` as the guard does, which remembers what it says. */
async function dismissRead(): Promise<void> {
  const otherWords = createOtherWords(openShadow)
  otherWords.remember([get('#wall')])
  await dismissWall([get('#wall')], undefined, { openShadow, isOther: otherWords.areIn })
  expect(isSeen()).toBe(false)
}

/** Until everything that is read some time later was read. */
async function whenRead(): Promise<void> {
  for (const end = performance.now() + 400; performance.now() < end; ) await nextFrame()
}

async function load(content: string): Promise<void> {
  const frame = get<HTMLIFrameElement>('iframe')
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.srcdoc = content
  await loaded
}

describe('a dismissed box that the page uses for something else is seen again', () => {
  it('where a dialog is filled anew and opened, which stays modal', async () => {
    setPage(`<dialog id="wall">${NOTICE}</dialog>`)
    const dialog = get<HTMLDialogElement>('#wall')
    dialog.showModal()
    await dismissRead()
    dialog.innerHTML = LOG_IN
    dialog.showModal()
    await Promise.resolve()
    expect(isSeen()).toBe(true)
    expect(dialog.matches(':modal')).toBe(true)
    await whenRead()
    expect(dialog.matches(':modal')).toBe(true)
  })

  it('where slots are exchanged', async () => {
    setPage(
      `<div id="wall" style="${FIXED}"><section slot="now" id="notice">${NOTICE}</section><section id="log-in">${LOG_IN}</section></div>`,
    )
    get('#wall').attachShadow({ mode: 'open' }).innerHTML = '<slot name="now"></slot>'
    await dismissRead()
    get('#notice').removeAttribute('slot')
    get('#log-in').slot = 'now'
    await whenRead()
    expect(isSeen()).toBe(true)
  })

  it('where its frame gets another document', async () => {
    setPage(FRAME)
    await load(NOTICE)
    await dismissRead()
    await load(LOG_IN)
    await whenRead()
    expect(isSeen()).toBe(true)
  })

  it('where its frame goes to a document that nobody can read', async () => {
    setPage(FRAME)
    await load(NOTICE)
    await dismissRead()
    get('iframe').setAttribute('sandbox', '')
    await load(NOTICE)
    await whenRead()
    expect(isSeen()).toBe(true)
  })

  it('where the document in its frame is written anew', async () => {
    setPage(FRAME)
    await load(NOTICE)
    await dismissRead()
    const inside = get<HTMLIFrameElement>('iframe').contentDocument
    if (inside) inside.body.innerHTML = LOG_IN
    await whenRead()
    expect(isSeen()).toBe(true)
  })

  it.each([
    [
      'by words of a style sheet',
      '#wall.other p::before { content: "Subscribe to go on reading" }',
    ],
    ['by a part of it that was hidden', '#wall.other div { display: block }'],
    [
      'by a part of it that was transparent',
      '#wall div { display: block; opacity: 0 } #wall.other div { opacity: 1 }',
    ],
    [
      'by a picture as its background',
      `#wall.other { background-image: url("data:,") !important }`,
    ],
  ])('%s', async (_name, css) => {
    setPage(wall(`${NOTICE}<div>${LOG_IN}</div>`), `#wall div { display: none } ${css}`)
    await dismissRead()
    get('#wall').classList.add('other')
    await whenRead()
    expect(isSeen()).toBe(true)
  })

  it('by a class of its root', async () => {
    setPage(
      wall(`${NOTICE}<div>${LOG_IN}</div>`),
      '#wall div { display: none } body.other #wall div { display: block }',
    )
    await dismissRead()
    document.body.className = 'other'
    await whenRead()
    expect(isSeen()).toBe(true)
  })

  it('where a picture takes the place of its words', async () => {
    setPage(wall(NOTICE))
    await dismissRead()
    get('#wall').innerHTML = '<img alt="Subscribe now" width="400" height="200">'
    await whenRead()
    expect(isSeen()).toBe(true)
  })

  it('in a dialog within another layer', async () => {
    setPage(wall(`<dialog>${NOTICE}</dialog>`))
    const dialog = get<HTMLDialogElement>('dialog')
    dialog.showModal()
    const otherWords = createOtherWords(openShadow)
    otherWords.remember([get('#wall'), dialog])
    const isOther = otherWords.areIn
    await dismissWall([get('#wall'), dialog], undefined, { openShadow, isOther })
    dialog.innerHTML = LOG_IN
    dialog.showModal()
    await whenRead()
    expect(isSeen('dialog')).toBe(true)
  })

  it('when it was taken out of the page, filled and put back', async () => {
    setPage(wall(NOTICE))
    await dismissRead()
    const box = get('#wall')
    box.remove()
    for (const { name } of [...box.attributes])
      if (name.startsWith('data-')) box.removeAttribute(name)
    box.innerHTML = LOG_IN
    document.body.append(box)
    await Promise.resolve()
    expect(isSeen()).toBe(true)
  })
})

describe('a message that comes later into a dismissed container', () => {
  it('is seen, and the notice beside it is not', async () => {
    setPage(
      `<div id="wall" style="position:fixed;right:0;top:0"><div class="toast">${NOTICE}</div></div>`,
    )
    await dismissRead()
    get('#wall').insertAdjacentHTML('beforeend', '<div id="pay">Your payment failed.</div>')
    await whenRead()
    expect(isSeen('#pay')).toBe(true)
    expect(isSeen('.toast')).toBe(false)
    get('#pay').remove()
    await whenRead()
    expect(isSeen('.toast')).toBe(false)
  })
})

describe('a dismissed notice stays hidden while it goes on', () => {
  it.each<[string, () => void]>([
    ['counting down', () => void get('#wall p').append(' 4 3 2 1')],
    ['naming the blocker', () => void get('#wall').append('Turn off your adblocker, please.')],
    ['losing words', () => get('#wall p').remove()],
    ['being drawn anew', () => write(NOTICE)],
    ['saying thanks', () => write('<p>Thanks!</p>')],
    ['being emptied', () => write('')],
  ])('%s', async (_name, change) => {
    setPage(wall(NOTICE))
    await dismissRead()
    change()
    await whenRead()
    expect(isSeen()).toBe(false)
  })

  it('and is hidden again when it comes back into the box', async () => {
    setPage(wall(NOTICE))
    await dismissRead()
    get('#wall').innerHTML = LOG_IN
    await whenRead()
    expect(isSeen()).toBe(true)
    get('#wall').innerHTML = NOTICE
    await whenRead()
    expect(isSeen()).toBe(false)
  })

  it('and a page that never stops changing it is read a few times a second', async () => {
    setPage(wall(NOTICE + '<i></i>'.repeat(500)))
    let reads = 0
    const otherWords = createOtherWords((element) => {
      if (element.id === 'wall') reads += 1
      return null
    })
    otherWords.remember([get('#wall')])
    await dismissWall([get('#wall')], undefined, { isOther: otherWords.areIn })
    reads = 0
    for (let frame = 0; frame < 60; frame += 1) {
      get('#wall').title = `${frame}`
      await nextFrame()
    }
    expect(reads).toBeLessThan(15)
  })
})
