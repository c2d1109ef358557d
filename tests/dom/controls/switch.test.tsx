import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import '@/assets/theme.css'
import '@/assets/extension-page.css'
import { Switch } from '@/components/controls/Switch'

let host: HTMLElement

/** Part of the protocol of Chromium; its types come without it. */
interface Emulation {
  send(method: 'Emulation.setEmulatedMedia', media: object): Promise<unknown>
}

const forceColours = (value: 'active' | 'none') =>
  (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  })

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(async () => {
  await forceColours('none')
  render(null, host)
  host.remove()
})

/** How a switch is painted: its track, and how far its thumb is from the start. */
function look(checked: boolean): string {
  act(() => render(<Switch label="a" checked={checked} onChange={() => {}} />, host))
  const input = host.querySelector('input') as HTMLInputElement
  const thumb = getComputedStyle(input, '::before')
  return [getComputedStyle(input).backgroundColor, thumb.backgroundColor].join()
}

describe('a switch', () => {
  it('is painted differently on and off where colours are forced', async () => {
    await forceColours('active')
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    const [on, off] = [look(true), look(false)]
    expect(on).not.toBe(off)
    const [track, thumb] = on.split(/,(?=rgb)/)
    expect(track).not.toBe(thumb)
  })
})
