import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Phase } from '@/bridge/page-state'
import { writeSettings } from '@/bridge/policy-store'
import { showBadge } from '@/bridge/show-badge'

const PHASES: Phase[] = ['quiet', 'found', 'dismissed', 'failed', 'supported', 'unreachable']

const setIcon = vi.fn(async (_details: { path: Record<number, string> }) => {})

beforeEach(() => {
  setIcon.mockClear()
  Object.assign(fakeBrowser.action, {
    setIcon,
    setBadgeText: vi.fn(async () => {}),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setBadgeTextColor: vi.fn(async () => {}),
    setTitle: vi.fn(async () => {}),
  })
})

async function iconsOf(phase: Phase): Promise<string[]> {
  await showBadge(1, phase)
  return Object.values(setIcon.mock.lastCall?.[0].path ?? {})
}

describe('the toolbar button', () => {
  it('has an icon of its own for each state', async () => {
    const drawn = new Set<string>()
    for (const phase of PHASES) {
      for (const file of await iconsOf(phase)) {
        drawn.add(readFileSync(`assets/public${file}`).toString('base64'))
      }
    }
    expect(drawn.size).toBe(2 * PHASES.length)
  })

  it('keeps the flag where the reader wants no badge', async () => {
    await writeSettings({ whenNotice: 'ask', showBadge: false })
    expect(await iconsOf('found')).toEqual(await iconsOf('quiet'))
  })
})
