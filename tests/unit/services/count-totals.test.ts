import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { writeSettings } from '@/bridge/policy-store'
import {
  addToTotals,
  clearTotals,
  readTotals,
  updateTotals,
  watchTotals,
} from '@/bridge/totals-store'
import { notePageState } from '@/services/note-page-state'

/** What the toolbar button says of each tab. */
const titles = new Map<number | undefined, string>()
let badge = ''

beforeEach(() => {
  titles.clear()
  vi.spyOn(browser.action, 'getTitle').mockImplementation(
    (async ({ tabId }: { tabId?: number }) => titles.get(tabId) ?? '') as never,
  )
  vi.spyOn(browser.action, 'setTitle').mockImplementation(
    (async (details: { tabId?: number; title: string }) =>
      void titles.set(details.tabId, details.title)) as never,
  )
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation((async (details: {
    text: string
  }) => {
    badge = details.text
  }) as never)
  for (const what of ['setBadgeBackgroundColor', 'setBadgeTextColor'] as const)
    vi.spyOn(browser.action, what).mockResolvedValue(undefined as never)
})

const hidden = async () => (await readTotals()).noticesHidden

describe('the totals', () => {
  it('count a notice once, however often its page says that it is hidden', async () => {
    await notePageState(1, 'found', false)
    await notePageState(1, 'dismissed', false)
    await notePageState(1, 'dismissed', false)
    expect(await hidden()).toBe(1)
  })

  it('count each tab, and a notice after another one', async () => {
    for (const tab of [1, 2]) await notePageState(tab, 'dismissed', false)
    await notePageState(2, 'found', false)
    await notePageState(2, 'dismissed', false)
    expect(await hidden()).toBe(3)
  })

  it('count nothing else, and nothing in a private window', async () => {
    await notePageState(1, 'dismissed', true)
    for (const phase of ['quiet', 'found', 'failed', 'supported'] as const)
      await notePageState(1, phase, false)
    expect(await storage.getItem('local:totals')).toBeNull()
  })

  it('count nothing where the reader wants no counts', async () => {
    await writeSettings({ whenNotice: 'ask', countTotals: false })
    await addToTotals('articlesRead')
    expect(await storage.getItem('local:totals')).toBeNull()
  })

  it('lose no count when many come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => addToTotals('articlesRead')))
    expect((await readTotals()).articlesRead).toBe(20)
  })

  it('say since when they count, until they are cleared', async () => {
    await addToTotals('articlesRead')
    expect((await readTotals()).since).toBeGreaterThan(0)
    await clearTotals()
    expect(await readTotals()).toEqual({ noticesHidden: 0, articlesRead: 0 })
  })

  it('tell pages that are open of every count', async () => {
    const told: number[] = []
    const stop = watchTotals(({ articlesRead }) => told.push(articlesRead))
    await addToTotals('articlesRead')
    await addToTotals('articlesRead')
    stop()
    expect(told).toEqual([1, 2])
  })

  it('can be replaced by those of a file', async () => {
    await updateTotals(() => ({ noticesHidden: 4, articlesRead: 2, since: 1 }))
    expect(await readTotals()).toEqual({ noticesHidden: 4, articlesRead: 2, since: 1 })
  })

  it.each([['x'], [{ noticesHidden: -1, articlesRead: 0 }], [{ noticesHidden: 1.5 }], [[]]])(
    'are none where the store is broken: %j',
    async (stored) => {
      await storage.setItem('local:totals', stored)
      expect(await readTotals()).toEqual({ noticesHidden: 0, articlesRead: 0 })
    },
  )
})

describe('the badge', () => {
  it('is left out where the reader wants none; the title still says how the page stands', async () => {
    await notePageState(1, 'found', false)
    expect(badge).toBe('1')
    await writeSettings({ whenNotice: 'ask', showBadge: false })
    await notePageState(1, 'found', false)
    expect(badge).toBe('')
    expect(titles.get(1)).toBeTruthy()
  })
})
