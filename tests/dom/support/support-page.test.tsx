import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SupportPage, type SupportPageProps } from '@/components/support/SupportPage'
import type { SiteCheck } from '@/core/sites/site-check'

vi.mock('#i18n', () => ({
  i18n: { t: (key: string) => (key === 'support.language' ? 'en' : key) },
}))

let host: HTMLElement

const nothing = () => undefined
const TERMS: SupportPageProps['terms'] = {
  keys: { page: 'paper.example/story', site: 'paper.example' },
  scope: 'site',
  term: 'always',
  until: undefined,
  onScope: nothing,
  onTerm: nothing,
}

function show(props: Partial<SupportPageProps>, check?: SiteCheck): void {
  const page: SupportPageProps = {
    site: 'paper.example',
    problem: undefined,
    terms: TERMS,
    wasSupported: true,
    check: { check, isChecking: false, onCheck: nothing },
    blockers: {
      likely: { certain: ['adguard'], possible: [], isNone: false },
      target: { key: 'paper.example', hasSubdomains: false, browser: 'other' },
      canAsk: false,
      isRefused: false,
      openerOf: () => nothing,
      listOpenerOf: nothing,
      onAsk: nothing,
    },
    ways: { links: [] },
    onSupport: nothing,
    onStop: nothing,
    onReturn: nothing,
    ...props,
  }
  act(() => render(<SupportPage {...page} />, host))
}

const buttons = () => [...host.querySelectorAll('button')]
const primary = () => host.querySelector('header .primary')?.textContent

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => {
  render(null, host)
  host.remove()
})

describe('the support page', () => {
  it('says at its top that ads load, and leads back to the page', () => {
    show({}, { at: 1, result: 'blocked', by: [] })
    expect(host.querySelector('header')?.textContent).not.toContain('support.loads')
    expect(primary()).toBeUndefined()
    show({}, { at: 2, result: 'loads' })
    expect(host.querySelector('header')?.textContent).toContain('support.loads')
    expect(primary()).toBe('support.return')
  })

  it('takes the keyboard there when a check succeeds, and not where the page opens so', () => {
    show({}, { at: 1, result: 'loads' })
    expect(document.activeElement).toBe(document.body)
    show({}, { at: 2, result: 'loads' })
    expect(document.activeElement?.textContent).toBe('support.return')
  })

  it('leaves the keyboard where the reader is busy with something else', () => {
    show({}, { at: 1, result: 'blocked', by: [] })
    const term = host.querySelector<HTMLInputElement>('section[aria-labelledby=terms] input')
    term?.focus()
    show({}, { at: 2, result: 'loads' })
    expect(document.activeElement).toBe(term)
  })

  it('offers to stop last, and quietly', () => {
    show({})
    expect(buttons().at(-1)?.textContent).toBe('support.stop')
    expect(buttons().at(-1)?.className).toBe('quiet')
  })

  it.each([true, false])('tells how to block again only where it was supported: %s', (was) => {
    show({ terms: undefined, wasSupported: was })
    expect(host.querySelector('#take-back') !== null).toBe(was)
    expect(primary()).toBe('prompt.support')
  })
})
