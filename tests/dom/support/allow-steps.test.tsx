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

function show(
  likely: Partial<LikelyBlockers>,
  check?: SiteCheck,
  key: string = SITE.key,
  canAsk = false,
): void {
  const nothing = () => undefined
  act(() =>
    render(
      <AllowSteps
        blockers={{
          likely: { certain: [], possible: [], isNone: false, ...likely },
          target: { ...SITE, key },
          canAsk,
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
/** Whether each step that can be folded is open. */
const folds = () =>
  [...host.querySelectorAll<HTMLDetailsElement>('.step > section > details')].map(
    ({ open }) => open,
  )
const groups = () => [...host.querySelectorAll<HTMLDetailsElement>('details details')]
const answers = () => [...host.querySelectorAll('.step-answer')].map((answer) => answer.textContent)
const radioOf = (name: string) =>
  [...host.querySelectorAll('label')]
    .find((label) => label.textContent === name)
    ?.querySelector('input')
const choose = (name: string) => act(() => radioOf(name)?.click())
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
    expect(states()).toEqual(['support.stepDone', 'support.stepNow', 'support.stepLater'])
    expect(blockers()).toEqual(['AdGuard'])
    expect(folds()).toEqual([false, true])
    expect(groups().map(({ open }) => open)).toEqual([false])
  })

  it('ask for the blocker where none was found, and show its steps once it is chosen', () => {
    show({ possible: ['ublockOrigin', 'adguard'] })
    expect(states()).toEqual(['support.stepNow', 'support.stepLater', 'support.stepLater'])
    expect(blockers()).toEqual([])
    act(() => host.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click())
    expect(blockers()).toEqual(['AdGuard'])
    expect(states()).toEqual(['support.stepDone', 'support.stepNow', 'support.stepLater'])
  })

  it('keep the list open while the reader chooses, for arrow keys go through it', () => {
    show({ possible: ['ublockOrigin', 'adguard'] })
    choose('AdGuard')
    expect(folds()).toEqual([true, true])
    expect(answers()).toEqual(['AdGuard'])
  })

  it.each([
    ['loads', { isNone: true, possible: ['dns'] }],
    ['unsure', { possible: ['dns'] }],
  ] as const)('keep the choice and its list after a check that says “%s”', (result, likely) => {
    show({ possible: ['ublockOrigin', 'adguard'] })
    choose('AdGuard')
    show({ ...likely, possible: [...likely.possible] }, {
      at: 1,
      result,
      reason: 'stopped',
    } as SiteCheck)
    expect(folds()[0]).toBe(false)
    expect(answers()).toEqual(['AdGuard'])
    expect(radioOf('AdGuard')?.checked).toBe(true)
    choose('uBlock Origin')
    expect(answers()).toEqual(['uBlock Origin'])
    expect(host.textContent).not.toContain('support.none')
  })

  it('fold and ask for nothing more once ads load', () => {
    show({ possible: ['adguard'] }, { at: 1, result: 'loads' }, SITE.key, true)
    expect(folds()[0]).toBe(false)
    expect(host.textContent).not.toContain('support.ask')
    expect(host.textContent).not.toContain('support.checkHint')
  })

  it('say that it has not worked yet, and that it has', () => {
    show({ certain: ['adguard'] }, { at: 1, result: 'blocked', by: ['adguard'] })
    expect(states()).toEqual(['support.stepDone', 'support.stepNow', 'support.stepFailed'])
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
    expect(groups().map(({ open }) => open)).toEqual([false, false, false])
    const lengths = groups().map((group) => group.querySelectorAll('input').length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(7)
    expect(host.querySelectorAll('input').length).toBe(possible.length)
    act(() => groups()[1]?.querySelector('input')?.click())
    expect(blockers()).toEqual(['Privacy Badger'])
    expect(groups().map(({ open }) => open)).toEqual([false, true, false])
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
