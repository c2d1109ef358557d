import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TakeBack } from '@/components/support/TakeBack'
import type { LikelyBlockers } from '@/core/support/likely-blockers'

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') },
}))

let host: HTMLElement

function show(likely: Partial<LikelyBlockers>): void {
  const open = () => () => undefined
  act(() =>
    render(
      <TakeBack
        likely={{ certain: [], possible: [], isNone: false, ...likely }}
        site="paper.example"
        openerOf={open}
        listOpenerOf={open}
      />,
      host,
    ),
  )
}

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => {
  render(null, host)
  host.remove()
})

describe('the way back, where support has ended', () => {
  it('shows how the blocker that was found blocks the site again, and opens its pages', () => {
    show({ certain: ['ublockOrigin'] })
    expect(host.textContent).toContain('support.steps.ublockOrigin.again paper.example')
    const buttons = [...host.querySelectorAll('button')].map(({ textContent }) => textContent)
    expect(buttons).toEqual(['support.openForSite uBlock Origin', 'support.openList uBlock Origin'])
  })

  it('names five blockers where none was found, and the others in groups', () => {
    show({
      possible: ['ublockOrigin', 'adblockPlus', 'adblock', 'adguard', 'ghostery', 'pie', 'dns'],
    })
    const folds = [...host.querySelectorAll(':scope > section > details > summary')]
    expect(folds.map(({ textContent }) => textContent)).toEqual([
      'uBlock Origin',
      'Adblock Plus',
      'AdBlock',
      'AdGuard',
      'Ghostery',
      'support.groups.adBlockers',
      'support.groups.outside',
    ])
    expect(host.textContent).toContain('support.steps.pie.again paper.example')
  })
})
