import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { effectiveSettings, readSettings, readSites, writeSettings } from '@/bridge/policy-store'
import { parseManaged } from '@/core/sites/managed-policy'
import { policyOf } from '@/services/policy-of'
import { startSupporting } from '@/services/site-support'

const preset = (policy: object) =>
  vi.spyOn(browser.storage.managed, 'get').mockResolvedValue(policy as never)

describe('parseManaged', () => {
  it('reads what an organisation presets', () => {
    const policy = {
      whenNotice: 'leave',
      supportedSites: ['www.News.example', '*.paper.example'],
      switchedOff: ['sync', 'reader'],
    }
    expect(parseManaged(policy)).toEqual({
      whenNotice: 'leave',
      sites: {
        'news.example': { support: true, updatedAt: 0 },
        'paper.example': { support: true, subdomains: true, updatedAt: 0 },
      },
      off: ['reader', 'sync'],
    })
  })

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { whenNotice: 'explode', supportedSites: 'x', switchedOff: { sync: true } },
    { supportedSites: [7, 'https://a.example/', 'a b', ''], switchedOff: ['everything'] },
  ])('presets nothing for %j', (value) => {
    expect(parseManaged(value)).toEqual({ sites: {}, off: [] })
  })
})

describe('a managed policy', () => {
  beforeEach(() => {
    vi.restoreAllMocks()
    fakeBrowser.reset()
  })

  it('that is missing changes nothing, even where the browser rejects', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('not found'))
    expect(await effectiveSettings()).toEqual({ whenNotice: 'ask' })
    expect((await policyOf('https://news.example/')).support).toBe(false)
  })

  it('gives the default for who has not chosen', async () => {
    preset({ whenNotice: 'leave' })
    expect((await readSettings()).whenNotice).toBe('leave')
    await writeSettings({ whenNotice: 'dismiss' })
    expect((await readSettings()).whenNotice).toBe('dismiss')
  })

  it('supports its sites, marked as not the reader’s choice, and keeps no record of them', async () => {
    preset({ supportedSites: ['*.news.example'] })
    expect(await policyOf('https://www.sub.news.example/x')).toMatchObject({
      support: true,
      isPreset: true,
    })
    expect((await policyOf('https://other.example/')).support).toBe(false)
    expect(await readSites()).toEqual({})
  })

  it('leaves the reader’s own support as it is', async () => {
    preset({ supportedSites: ['news.example'] })
    await startSupporting('https://news.example/')
    expect(await policyOf('https://news.example/')).not.toHaveProperty('isPreset')
  })

  it('switches features off, whatever the reader chose', async () => {
    preset({ switchedOff: ['check', 'counts', 'sync'] })
    await writeSettings({ whenNotice: 'ask', sync: true })
    expect(await effectiveSettings()).toEqual({
      whenNotice: 'ask',
      checkDaily: false,
      countVisits: false,
      countTotals: false,
      sync: undefined,
    })
  })
})
