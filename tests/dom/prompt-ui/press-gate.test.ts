import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { trusted } from '@/components/trusted'
import { createPressGate, type PressGate } from '@/entrypoints/prompt-ui/press-gate'
import { createSettling, SETTLING_CSS, type Settling } from '@/entrypoints/prompt-ui/settling'

let host: HTMLElement
let root: ShadowRoot
let gate: PressGate
let settling: Settling
let isClear: boolean
const pressed = vi.fn()
const turned = vi.fn()
const listening = { current: new AbortController() }

beforeEach(() => {
  vi.clearAllMocks()
  isClear = true
  host = document.createElement('div')
  host.style.cssText = 'position:fixed;right:20px;bottom:20px;width:260px;background:#eee'
  root = host.attachShadow({ mode: 'closed' })
  root.innerHTML = `<style>${SETTLING_CSS}</style><section><button>Dismiss notice</button>
    <label><input type="checkbox">Always</label></section>`
  root.querySelector('button')?.addEventListener('click', trusted(pressed))
  root.querySelector('input')?.addEventListener('change', trusted(turned))
  document.body.append(host)
  settling = createSettling(root, () => gate.remember())
  const place = { begin() {}, end() {}, isClear: () => isClear }
  gate = createPressGate(host, root, settling, place)
  listening.current = new AbortController()
  for (const type of ['pointerdown', 'mousedown', 'click', 'input'])
    addEventListener(type, gate.take, { capture: true, signal: listening.current.signal })
  settling.begin()
})

afterEach(() => {
  listening.current.abort()
  settling.stop()
  host.remove()
})

const button = () => root.querySelector('button') as HTMLElement
const settled = () => vi.waitFor(() => expect(settling.isOver).toBe(true), { timeout: 2_000 })
/** Presses the middle of an element of the closed tree, whatever is hit there. */
async function press(element: Element): Promise<void> {
  const { x, y, width, height } = element.getBoundingClientRect()
  const { left, top } = host.getBoundingClientRect()
  const position = { x: x + width / 2 - left, y: y + height / 2 - top }
  await userEvent.click(host, { position, force: true })
}

describe('a press of the prompt', () => {
  it('is carried out once what is pressed has settled', async () => {
    await settled()
    await press(button())
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('is not meant for what has just appeared under the pointer', async () => {
    settling.begin()
    await press(button())
    expect(pressed).not.toHaveBeenCalled()
    expect(settling.isOver, 'the press came in time').toBe(false)
  })

  it('is heard by no listener of the page that comes later', async () => {
    const heard = vi.fn()
    for (const type of ['pointerdown', 'mousedown', 'click', 'input'])
      addEventListener(type, heard, { capture: true, signal: listening.current.signal })
    await settled()
    await press(button())
    expect(pressed).toHaveBeenCalledOnce()
    expect(heard).not.toHaveBeenCalled()
  })

  it('turns a checkbox, by itself and by its label, once each', async () => {
    await settled()
    const box = root.querySelector('input') as HTMLInputElement
    await press(box)
    expect([box.checked, turned.mock.calls.length]).toEqual([true, 1])
    await press(root.querySelector('label') as HTMLElement)
    expect([box.checked, turned.mock.calls.length]).toEqual([false, 2])
  })

  it('by key is carried out, too', async () => {
    await settled()
    button().focus()
    await userEvent.keyboard('{Enter}')
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('does nothing while something lies over it, and has it settle again', async () => {
    await settled()
    isClear = false
    await press(button())
    expect(pressed).not.toHaveBeenCalled()
    expect(settling.isOver).toBe(false)
  })

  it('does nothing where other words stand on the button now', async () => {
    await settled()
    button().textContent = 'Support this site'
    await press(button())
    expect(pressed).not.toHaveBeenCalled()
    await settled()
    await press(button())
    expect(pressed, 'pressed again').not.toHaveBeenCalled()
  })

  it('made by a script of the page does nothing', async () => {
    await settled()
    button().click()
    button().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    host.click()
    expect(pressed).not.toHaveBeenCalled()
  })
})

describe('a press beside the prompt', () => {
  it('is the page’s', async () => {
    const heard = vi.fn()
    const own = document.createElement('button')
    document.body.append(own)
    own.addEventListener('click', heard)
    await userEvent.click(own)
    own.remove()
    expect(heard).toHaveBeenCalledOnce()
  })
})
