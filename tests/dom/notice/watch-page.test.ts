import { afterEach, describe, expect, it, vi } from 'vitest'
import { watchPage } from '@/core/notice/watch/watch-page'
import { openRootsOnly } from '@/core/page/shadow-tree'
import { get, NOTICE_WORDS, nextFrame, setPage, useStage, wallHtml } from '../stage'

useStage()

let stopWatching: (() => void) | undefined
afterEach(() => stopWatching?.())

/** Starts watching. */
function startWatching() {
  const onSuspicion = vi.fn<() => void>()
  stopWatching = watchPage(document, onSuspicion, openRootsOnly, () => {})
  return onSuspicion
}

const LATER = { timeout: 2000, interval: 20 }

describe('watch suspects', () => {
  it('a notice already shown', async () => {
    setPage(wallHtml())
    const onSuspicion = startWatching()
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), LATER)
  })

  it('a notice that was in the footer all along, once a class shows it', async () => {
    setPage(wallHtml(), '#wall:not(.is-shown) { display: none }')
    const onSuspicion = startWatching()
    await nextFrame()
    expect(onSuspicion).not.toHaveBeenCalled()
    get('#wall').classList.add('is-shown')
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), LATER)
  })

  it('a notice shown by a class on the body', async () => {
    setPage(wallHtml(), 'body:not(.locked) #wall { visibility: hidden }')
    const onSuspicion = startWatching()
    await nextFrame()
    expect(onSuspicion).not.toHaveBeenCalled()
    document.body.classList.add('locked')
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), LATER)
  })

  it('a notice that fades in', async () => {
    setPage(
      wallHtml('animation: fade 300ms forwards'),
      '@keyframes fade { from { opacity: 0 } to { opacity: 1 } }',
    )
    const onSuspicion = startWatching()
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), LATER)
  })

  it('a small box in a corner that names no blocker', async () => {
    setPage(
      '<div style="position:fixed;left:16px;bottom:16px;width:240px;height:90px">Let our sponsors through.</div>',
    )
    const onSuspicion = startWatching()
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), { ...LATER, timeout: 4000 })
  })

  it('a notice inserted later', async () => {
    const onSuspicion = startWatching()
    document.body.insertAdjacentHTML('beforeend', wallHtml())
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), LATER)
  })

  it('a box whose words arrive after it', async () => {
    setPage('<div id="wall" style="position:fixed;inset:0"><p></p></div>')
    const onSuspicion = startWatching()
    await nextFrame()
    get('#wall p').textContent = NOTICE_WORDS
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), LATER)
  })

  it('a notice in a shadow root attached later', async () => {
    setPage('<div id="host"></div>')
    const onSuspicion = startWatching()
    await nextFrame()
    get('#host').attachShadow({ mode: 'open' }).innerHTML = wallHtml()
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), LATER)
  })

  it('a dialog opened later', async () => {
    setPage(`<dialog><p>${NOTICE_WORDS}</p></dialog>`)
    const onSuspicion = startWatching()
    await nextFrame()
    get<HTMLDialogElement>('dialog').showModal()
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), LATER)
  })
})

describe('watch does not suspect', () => {
  it.each([
    ['an article about ad blockers', `<p>${NOTICE_WORDS}</p>`],
    [
      'a popup about something else',
      '<div style="position:fixed;inset:0"><p>Winter sale!</p></div>',
    ],
    ['a script that speaks of ad blockers', `<script type="text/plain">${NOTICE_WORDS}</script>`],
  ])('%s', async (_name, html) => {
    setPage(html)
    const onSuspicion = startWatching()
    // By then the watch has called back if it ever will: the notice that comes after shows that it works.
    await nextFrame()
    expect(onSuspicion).not.toHaveBeenCalled()
    document.body.insertAdjacentHTML('beforeend', wallHtml())
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), LATER)
  })

  it('anything after it was stopped', async () => {
    const onSuspicion = startWatching()
    const control = vi.fn<() => void>()
    stopWatching?.()
    stopWatching = watchPage(document, control, openRootsOnly, () => {})
    document.body.insertAdjacentHTML('beforeend', wallHtml())
    await vi.waitFor(() => expect(control).toHaveBeenCalled(), LATER)
    expect(onSuspicion).not.toHaveBeenCalled()
  })

  it('changes nothing in the page', async () => {
    setPage(wallHtml())
    const before = document.documentElement.outerHTML
    const onSuspicion = startWatching()
    await vi.waitFor(() => expect(onSuspicion).toHaveBeenCalled(), LATER)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
