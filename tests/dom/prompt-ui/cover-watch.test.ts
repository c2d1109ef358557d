import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openRootsOnly } from '@/core/page/shadow-tree'
import { type CoverWatch, createCoverWatch } from '@/entrypoints/prompt-ui/cover-watch'
import { setPage, useStage } from '../stage'

useStage()

let host: HTMLElement
let button: HTMLElement
let cover: CoverWatch
const onCovered = vi.fn()

beforeEach(() => {
  onCovered.mockClear()
  host = document.createElement('div')
  host.style.cssText = 'position:fixed;inset:auto 20px 20px auto;width:260px;margin:0;border:0'
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  root.innerHTML = '<button>Dismiss notice</button>'
  button = root.querySelector('button') as HTMLElement
  document.documentElement.append(host)
  host.showPopover()
  cover = createCoverWatch(document, host, root, openRootsOnly, onCovered)
  cover.look()
})
afterEach(() => {
  cover.stop()
  host.remove()
})

/** A popover that covers the window and lets presses through. */
function sheetIn(parent: ParentNode): HTMLElement {
  const sheet = document.createElement('div')
  sheet.popover = 'manual'
  sheet.style.cssText =
    'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff;margin:0'
  parent.append(sheet)
  sheet.showPopover()
  return sheet
}

describe('what lies over the prompt', () => {
  it('is nothing on a page that does nothing', () => {
    expect(cover.isClear(button)).toBe(true)
    expect(cover.look()).toEqual({ isMoved: false, isOvertaken: false })
  })

  it('is a box that is hit in its place', () => {
    const sheet = sheetIn(document.body)
    sheet.style.pointerEvents = 'auto'
    expect(cover.isClear(button)).toBe(false)
  })

  it('is a popover that no press hits, in the page or in an open tree of it', () => {
    sheetIn(document.body)
    expect(cover.look().isOvertaken).toBe(true)
    setPage('<div id="in-tree"></div>')
    cover.look()
    sheetIn((document.querySelector('#in-tree') as HTMLElement).attachShadow({ mode: 'open' }))
    expect(cover.look().isOvertaken).toBe(true)
  })

  it('is told by the browser, too, where it can', async () => {
    // First it has to have been seen.
    await new Promise((go) => setTimeout(go, 300))
    sheetIn(document.body)
    await vi.waitFor(() => expect(onCovered).toHaveBeenCalled(), { timeout: 3_000 })
    expect(cover.isClear(button)).toBe(false)
  })

  it('is no popover that was there before', () => {
    const sheet = sheetIn(document.body)
    cover.look()
    host.hidePopover()
    host.showPopover()
    expect(cover.look().isOvertaken).toBe(false)
    sheet.remove()
  })
})

it('a prompt that lies elsewhere has moved', () => {
  host.style.inset = 'auto 60px 20px auto'
  expect(cover.look().isMoved).toBe(true)
  expect(cover.look().isMoved).toBe(false)
})
