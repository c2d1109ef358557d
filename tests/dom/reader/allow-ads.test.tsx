import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AllowAds } from '@/components/reader/support/AllowAds'

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }))

let host: HTMLElement
let done: string[]

beforeEach(() => {
  done = []
  host = document.createElement('ul')
  document.body.append(host)
})
afterEach(() => {
  render(null, host)
  host.remove()
})

function show(isSupported: boolean) {
  act(() =>
    render(
      <AllowAds
        isSupported={isSupported}
        onAllowAds={() => done.push('allow')}
        onUndoSupport={() => done.push('undo')}
        onSupportSteps={() => done.push('steps')}
      />,
      host,
    ),
  )
}

const names = () => [...host.querySelectorAll('button')].map(({ textContent }) => textContent)
const press = (name: string) =>
  act(() => [...host.querySelectorAll('button')].find((each) => each.textContent === name)?.click())

it('leads on to the steps after the press, and back', () => {
  show(false)
  press('reader.allowAds')
  show(true)
  expect(host.querySelector('[role=status]')?.textContent).toBe('prompt.supported')
  expect(names()).toEqual(['prompt.howTo', 'prompt.undo'])
  expect(document.activeElement?.textContent).toBe('prompt.howTo')
  press('prompt.howTo')
  press('prompt.undo')
  show(false)
  expect(names()).toEqual(['reader.allowAds'])
  expect(document.activeElement?.textContent).toBe('reader.allowAds')
  expect(done).toEqual(['allow', 'steps', 'undo'])
})

it('offers no undo for what was chosen before, and takes no focus', () => {
  show(false)
  show(true)
  expect(names()).toEqual(['prompt.howTo'])
  expect(document.activeElement).toBe(document.body)
})
