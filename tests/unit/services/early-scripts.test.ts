import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { registerEarlyScripts } from '@/services/early-scripts'

const NO_PAGES = { matches: [], excludeMatches: [] }
const NOWHERE = { dismissing: NO_PAGES, remembering: NO_PAGES }
const PAPER = { matches: ['*://paper.example/*'], excludeMatches: [] }

/** What the browser has registered; changed as it would change it. */
let registered: { id: string; matches?: string[] }[]

beforeEach(() => {
  registered = []
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(
    (async () => registered) as never,
  )
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation((async (
    scripts: typeof registered,
  ) => {
    registered.push(...scripts)
  }) as never)
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation((async ({
    ids,
  }: {
    ids: string[]
  }) => {
    registered = registered.filter(({ id }) => !ids.includes(id))
  }) as never)
})

const ids = () => registered.map(({ id }) => id).sort()

describe('the early scripts', () => {
  it('are registered where notices are dismissed and remembered, once', async () => {
    await registerEarlyScripts({ dismissing: PAPER, remembering: PAPER })
    await registerEarlyScripts({ dismissing: PAPER, remembering: PAPER })
    expect(ids()).toEqual(['prehide', 'prevent-alerts', 'prevent-redirects'])
  })

  it('go where notices are no longer dismissed', async () => {
    await registerEarlyScripts({ dismissing: PAPER, remembering: PAPER })
    await registerEarlyScripts(NOWHERE)
    expect(ids()).toEqual([])
  })

  it('of a former version go: their files are no longer there', async () => {
    registered = [
      { id: 'prevent', ...PAPER },
      { id: 'veil', ...PAPER },
    ]
    await registerEarlyScripts({ dismissing: PAPER, remembering: NO_PAGES })
    expect(ids()).toEqual(['prevent-alerts', 'prevent-redirects'])
  })

  it('leave the sentinel, and what was registered for one page load a moment ago', async () => {
    const recent = `once-${Date.now()}-watch-ads.js`
    registered = [{ id: 'sentinel' }, { id: recent }, { id: 'once-1-watch-ads.js' }]
    await registerEarlyScripts(NOWHERE)
    expect(ids()).toEqual([recent, 'sentinel'])
  })
})
