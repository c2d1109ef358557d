import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createHeldPlace, type HeldPlace } from '@/entrypoints/prompt-ui/held-place'
import { createOwnScale } from '@/entrypoints/prompt-ui/own-scale'
import { createSettling, type Settling } from '@/entrypoints/prompt-ui/settling'
import { nextFrame, useStage } from '../stage'

useStage()

let host: HTMLElement
let place: HeldPlace
let settling: Settling
const onLost = vi.fn()
const onInserted = vi.fn()

beforeEach(() => {
  onLost.mockClear()
  onInserted.mockClear()
  host = document.createElement('div')
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  root.innerHTML =
    '<style>:host { position: fixed; inset: auto 20px 20px auto; width: 260px; height: 90px }</style><button>Dismiss notice</button>'
  settling = createSettling(root, () => {})
  const events = { onInserted, onCheck() {}, onLost }
  place = createHeldPlace(document, host, root, createOwnScale(host), settling, events)
  place.begin()
})
afterEach(() => {
  place.end()
  for (const sheet of document.querySelectorAll('.sheet')) sheet.remove()
})

/** The page opens a popover over all. */
function cover(): void {
  const sheet = document.createElement('div')
  sheet.className = 'sheet'
  sheet.popover = 'manual'
  sheet.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0'
  document.body.append(sheet)
  sheet.showPopover()
}

const isOnTop = () => document.elementFromPoint(innerWidth - 100, innerHeight - 60) === host

it('takes the top again, and counts each time that it was covered once', async () => {
  // One time more than half of what makes the page have its way.
  for (let times = 0; times < 5; times += 1) {
    cover()
    await vi.waitFor(() => expect(isOnTop()).toBe(true))
    // Whatever looks for a change looks now, and finds none.
    window.dispatchEvent(new Event('resize'))
    await nextFrame()
  }
  expect(onLost).not.toHaveBeenCalled()
})

it('answers one a frame of the events that a page sends by the thousand', async () => {
  const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect')
  const before = measured.mock.calls.length
  for (let sent = 0; sent < 3_000; sent += 1) {
    window.dispatchEvent(new Event('resize'))
    window.dispatchEvent(new Event('visibilitychange'))
  }
  expect(measured.mock.calls.length - before).toBeLessThan(100)
  measured.mockRestore()
})

it('gives up where the page takes the top again and again', async () => {
  for (let times = 0; times < 10; times += 1) {
    cover()
    await nextFrame()
    await nextFrame()
  }
  expect(onLost).toHaveBeenCalled()
})

it('settles anew where a page took it out and nothing else has changed', async () => {
  await vi.waitFor(() => expect(settling.isOver).toBe(true))
  onInserted.mockClear()
  host.remove()
  await vi.waitFor(() => expect(host.isConnected).toBe(true))
  expect(onInserted).toHaveBeenCalledOnce()
  expect(settling.isOver).toBe(false)
})
