import { afterEach, describe, expect, it, vi } from 'vitest'
import { lookOut } from '@/core/notice/watch/look-out'
import { openRootsOnly } from '@/core/page/shadow-tree'
import { removals } from '@/core/removed-content/record-removed'
import { get, NOTICE_WORDS, nextFrame, setPage, useStage, wallHtml } from '../stage'

useStage()

let stop: (() => void) | undefined
afterEach(() => {
  stop?.()
  vi.restoreAllMocks()
})

/** Starts to look out. */
function start() {
  const onHint = vi.fn<() => void>()
  stop = lookOut(onHint, openRootsOnly)
  return onHint
}

const LATER = { timeout: 2000, interval: 20 }
const OVER_THE_PAGE = 'style="position:fixed;inset:0"'

describe('the first stage has the second brought', () => {
  it.each([
    ['a notice, shown or not', wallHtml('display:none')],
    ['a request in the flow of the page', `<p>${NOTICE_WORDS}</p>`],
    [
      'a layer that names no blocker',
      `<div ${OVER_THE_PAGE}><p>Let our sponsors through.</p></div>`,
    ],
    [
      'a picture of a notice',
      `<div ${OVER_THE_PAGE}><img alt="Adverts are off" width=9 height=9></div>`,
    ],
    [
      'a small box in the lower right corner that names no blocker',
      '<div style="position:fixed;right:16px;bottom:16px;width:240px;height:90px">Let our sponsors through.</div>',
    ],
    ['a frame over the page', `<iframe ${OVER_THE_PAGE} width=9999 height=9999></iframe>`],
  ])('%s', async (_name, html) => {
    setPage(html)
    const onHint = start()
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledOnce(), LATER)
  })

  it('a notice in a shadow tree', async () => {
    setPage('<block-ask style="position:fixed;inset:0"></block-ask>')
    get('block-ask').attachShadow({ mode: 'open' }).innerHTML = `<p>${NOTICE_WORDS}</p>`
    const onHint = start()
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledOnce(), LATER)
  })

  it('words that come later, among many others or alone', async () => {
    setPage('<main></main>')
    const onHint = start()
    get('main').innerHTML = '<p>The tide is out.</p>'.repeat(100)
    await vi.waitFor(() => expect(document.querySelectorAll('p')).toHaveLength(100), LATER)
    get('main').insertAdjacentHTML('beforeend', `<p>${NOTICE_WORDS}</p>`)
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledOnce(), LATER)
  })
})

describe('the first stage is not woken by', () => {
  it.each([
    ['an article', '<article><p>The tide is out. Blocks of ice drift by.</p></article>'],
    ['a consent layer', `<div ${OVER_THE_PAGE}>We use cookies for personalised ads.</div>`],
    ['another popup', `<div ${OVER_THE_PAGE}><p>Winter sale!</p></div>`],
    ['an advert in the flow of the page', '<p>Advert</p>'],
    [
      'a chat in the lower right corner',
      '<iframe style="position:fixed;right:16px;bottom:16px;width:240px;height:90px"></iframe>',
    ],
  ])('%s', async (_name, html) => {
    setPage(html)
    const hitTest = vi.spyOn(Document.prototype, 'elementFromPoint')
    const onHint = start()
    await vi.waitFor(() => expect(hitTest).toHaveBeenCalledTimes(3), LATER)
    await nextFrame()
    expect(onHint).not.toHaveBeenCalled()
    document.body.insertAdjacentHTML('beforeend', wallHtml())
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledOnce(), LATER)
  })

  it('anything while the page is hidden, until it is shown', async () => {
    const hidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true)
    const frames = vi.spyOn(window, 'requestAnimationFrame')
    setPage(wallHtml())
    const onHint = start()
    get('#wall').remove()
    // A look that was due would have been asked for by an earlier timer.
    await new Promise((resolve) => setTimeout(resolve))
    expect(frames).not.toHaveBeenCalled()
    setPage(wallHtml())
    hidden.mockReturnValue(false)
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    await vi.waitFor(() => expect(onHint).toHaveBeenCalledOnce(), LATER)
  })
})

describe('the first stage', () => {
  it('records what the page removes before the second is there', async () => {
    setPage('<article><p>The tide is out.</p></article>')
    start()
    const before = removals.size
    get('article').remove()
    await vi.waitFor(() => expect(removals.size).toBe(before + 1), LATER)
  })

  it('changes nothing in the page', async () => {
    setPage(wallHtml())
    const before = document.documentElement.outerHTML
    const onHint = start()
    await vi.waitFor(() => expect(onHint).toHaveBeenCalled(), LATER)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
