import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { offerReader } from '@/entrypoints/background/offer-reader'

/** The menu as Firefox keeps it through an update. */
const items = new Set<unknown>()

beforeEach(() => {
  items.clear()
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: vi.fn(async () => items.clear()),
      create: ({ id }: { id: string }) => {
        if (items.has(id)) throw new Error(`ID already exists: ${id}`)
        items.add(id)
      },
      onClicked: { addListener: vi.fn() },
    },
    commands: { onCommand: { addListener: vi.fn() } },
  })
})

describe('each item in the context menu', () => {
  it('is there once, after an update too', async () => {
    offerReader()
    const installed = { reason: 'install', temporary: false } as const
    await fakeBrowser.runtime.onInstalled.trigger(installed)
    await fakeBrowser.runtime.onInstalled.trigger({
      ...installed,
      reason: 'update',
      previousVersion: '0.0.1',
    })
    expect([...items]).toEqual(['open-reader', 'open-link'])
  })
})
