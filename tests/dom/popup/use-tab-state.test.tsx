import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeSite } from '@/bridge/policy-store'
import { findTab } from '@/bridge/tabs'
import type { EffectivePolicy } from '@/core/sites/policy'
import { useTabState } from '@/entrypoints/popup/use-tab-state'
import { policyOf } from '@/services/policy-of'
import { scanTab } from '@/services/scan-tab'
import { startSupporting, stopSupporting } from '@/services/site-support'

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }))
vi.mock('@/bridge/messages', () => ({ sendMessage: vi.fn() }))
vi.mock('@/bridge/policy-store', () => ({
  changeSite: vi.fn(),
  NotSavedError: class extends Error {},
}))
vi.mock('@/bridge/tabs', () => ({ findTab: vi.fn(), onTabLoaded: () => () => {} }))
vi.mock('@/bridge/read-managed', () => ({ readManaged: async () => ({ sites: {}, off: [] }) }))
vi.mock('@/services/open-support', () => ({ openSupport: vi.fn() }))
vi.mock('@/services/policy-of', () => ({ policyOf: vi.fn() }))
vi.mock('@/services/scan-tab', () => ({ scanTab: vi.fn() }))
vi.mock('@/services/site-support', () => ({
  readSupport: vi.fn(),
  startSupporting: vi.fn(),
  stopSupporting: vi.fn(),
}))

const TAB = { id: 7, url: 'https://paper.example/article', isLoading: false, isPrivate: false }

const policy = (whenNotice: EffectivePolicy['whenNotice']): EffectivePolicy => ({
  ...{ support: false, ownWhenNotice: whenNotice, alwaysReader: false },
  ...{ whenNotice, pointed: [], mistaken: [], remembered: [] },
})

let popup: ReturnType<typeof useTabState>
let root: HTMLElement

function Page() {
  popup = useTabState()
  return null
}

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  render(null, root)
  root.remove()
  vi.resetAllMocks()
})

describe('the popup', () => {
  it('stores a choice that is pressed before it has found its tab', async () => {
    let found = (_tab: typeof TAB) => {}
    vi.mocked(findTab).mockReturnValue(
      new Promise((resolve) => {
        found = resolve
      }),
    )
    vi.mocked(policyOf).mockResolvedValue(policy('ask'))
    vi.mocked(scanTab).mockResolvedValue({ phase: 'found' })
    render(<Page />, root)
    const chosen = popup.choose({ whenNotice: 'leave' })
    found(TAB)
    await chosen
    expect(changeSite).toHaveBeenCalledExactlyOnceWith('paper.example', { whenNotice: 'leave' })
  })

  it('shows the choice made last, though an earlier scan ends after it', async () => {
    let endScan = (_state: { phase: 'found' }) => {}
    vi.mocked(findTab).mockResolvedValue(TAB)
    vi.mocked(policyOf).mockResolvedValueOnce(policy('ask')).mockResolvedValue(policy('leave'))
    vi.mocked(scanTab)
      .mockReturnValueOnce(
        new Promise((resolve) => {
          endScan = resolve
        }),
      )
      .mockResolvedValue({ phase: 'quiet' })
    render(<Page />, root)
    await vi.waitFor(() => expect(scanTab).toHaveBeenCalledOnce())
    await popup.choose({ whenNotice: 'leave' })
    endScan({ phase: 'found' })
    // The view follows by the next frame.
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(popup.state?.page?.phase).toBe('quiet')
    expect(popup.state?.policy.whenNotice).toBe('leave')
  })

  it('stores no choice for a tab in a private window, and says so', async () => {
    vi.mocked(findTab).mockResolvedValue({ ...TAB, isPrivate: true })
    vi.mocked(policyOf).mockResolvedValue(policy('ask'))
    vi.mocked(scanTab).mockResolvedValue({ phase: 'found' })
    render(<Page />, root)
    await vi.waitFor(() => expect(popup.state?.page).toBeDefined())
    for (const press of [
      () => popup.choose({ whenNotice: 'leave' }),
      () => popup.choose({ alwaysReader: true }),
      () => popup.setSupport(true),
      () => popup.setSupport(false),
    ]) {
      await press()
      await vi.waitFor(() => expect(popup.problem).toBe('privateWindow.notKept'))
    }
    for (const store of [changeSite, startSupporting, stopSupporting])
      expect(store).not.toHaveBeenCalled()
  })
})
