import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AllowSteps } from '@/components/support/AllowSteps'
import type { SiteCheck } from '@/core/sites/site-check'
import type { LikelyBlockers } from '@/core/support/likely-blockers'

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...values: unknown[]) =>
      key === 'support.language' ? 'en' : [key, ...values.flat()].join(' '),
  },
}))

let host: HTMLElement

function show(likely: Partial<LikelyBlockers>, check?: SiteCheck): void {
  const nothing = () => undefined
  act(() =>
    render(
      <AllowSteps
        blockers={{
          likely: { certain: [], possible: [], isNone: false, ...likely },
          target: { key: 'paper.example', hasSubdomains: false, browser: 'other' },
          canAsk: false,
          isRefused: false,
          openerOf: nothing,
          listOpenerOf: nothing,
          onAsk: nothing,
        }}
        check={{ check, isChecking: false, onCheck: nothing }}
      />,
      host,
    ),
  )
}

const states = () => [...host.querySelectorAll('.step-state')].map((state) => state.textContent)
const blockers = () => [...host.querySelectorAll('h3')].map((heading) => heading.textContent)

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => {
  render(null, host)
  host.remove()
})

describe('the three steps', () => {
  it('show the steps of the blocker that was found, and others on demand', () => {
    show({ certain: ['adguard'], possible: ['dns'] })
    expect(states()).toEqual(['support.stepDone', 'support.stepNow', 'support.stepNow'])
    expect(blockers()).toEqual(['AdGuard'])
    expect(host.querySelector('details')?.open).toBe(false)
  })

  it('ask for the blocker where none was found, and show its steps once it is chosen', () => {
    show({ possible: ['ublockOrigin', 'adguard'] })
    expect(states()).toEqual(['support.stepNow', 'support.stepLater', 'support.stepLater'])
    expect(blockers()).toEqual([])
    act(() => host.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click())
    expect(blockers()).toEqual(['AdGuard'])
    expect(states()).toEqual(['support.stepDone', 'support.stepNow', 'support.stepNow'])
  })

  it('say that it has not worked yet, and that it has', () => {
    show({ certain: ['adguard'] }, { at: 1, result: 'blocked', by: ['adguard'] })
    expect(states()).toEqual(['support.stepDone', 'support.stepFailed', 'support.stepFailed'])
    show({ certain: ['adguard'] }, { at: 1, result: 'loads' })
    expect(states()).toEqual(['support.stepDone', 'support.stepDone', 'support.stepDone'])
  })
})
