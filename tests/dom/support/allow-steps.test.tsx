import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AllowSteps } from '@/components/support/AllowSteps'
import type { SiteCheck } from '@/core/sites/site-check'
import { type LikelyBlockers, likelyBlockers } from '@/core/support/likely-blockers'

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...values: unknown[]) =>
      key === 'support.language' ? 'en' : [key, ...values.flat()].join(' '),
  },
}))

let host: HTMLElement

const SITE = { key: 'paper.example', hasSubdomains: false, browser: 'other' } as const

function show(likely: Partial<LikelyBlockers>, check?: SiteCheck, key: string = SITE.key): void {
  const nothing = () => undefined
  act(() =>
    render(
      <AllowSteps
        blockers={{
          likely: { certain: [], possible: [], isNone: false, ...likely },
          target: { ...SITE, key },
          canAsk: false,
          isRefused: false,
          openerOf: () => nothing,
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

  it('unfold the blockers beside the first five group by group, each a short list', () => {
    const possible = likelyBlockers({
      host: SITE.key,
      browser: 'firefox',
      runsManifestV2: true,
      installed: undefined,
    }).possible
    show({ possible })
    const groups = [...host.querySelectorAll('details')]
    expect(groups.map(({ open }) => open)).toEqual([false, false, false])
    const lengths = groups.map((group) => group.querySelectorAll('input').length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(7)
    expect(host.querySelectorAll('input').length).toBe(possible.length)
    act(() => groups[1]?.querySelector('input')?.click())
    expect(blockers()).toEqual(['Privacy Badger'])
    expect(groups.map(({ open }) => open)).toEqual([false, true, false])
  })

  it('open a blocker’s page by a button: a browser refuses a link to another extension', () => {
    show({ certain: ['ublockOrigin'] })
    const button = [...host.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.startsWith('support.openForSite'),
    )
    expect(button).toBeDefined()
    expect(host.querySelector('a')).toBeNull()
  })
})

describe('what may be written into a blocker’s list', () => {
  const hints = () => host.querySelector('.blocker .hint')?.textContent

  it('is said to allow the pages that begin like it, where it is an address', () => {
    show({ certain: ['adblock'] }, undefined, 'paper.example/story/1')
    expect(host.querySelector('code')?.textContent).toBe('paper.example/story/1')
    expect(hints()).toBe('support.entryBeginning')
  })

  it('is said to allow the whole site, where the list knows hosts alone', () => {
    show({ certain: ['adguard'] }, undefined, 'paper.example/story/1')
    expect(host.querySelector('code')?.textContent).toBe('paper.example')
    expect(hints()).toBe('support.entryWholeSite')
  })

  it('is to be allowed always in Ghostery, whose list takes an hour otherwise', () => {
    show({ certain: ['ghostery'] })
    expect(hints()).toBe('support.entryGhostery')
  })
})
