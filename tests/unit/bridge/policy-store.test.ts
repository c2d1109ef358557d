import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  changeSite,
  NotSavedError,
  readSettings,
  readSites,
  updateSites,
  writeSettings,
} from '@/bridge/policy-store'

describe('the store', () => {
  it('asks by default and knows no sites', async () => {
    expect(await readSettings()).toEqual({ whenNotice: 'ask' })
    expect(await readSites()).toEqual({})
  })

  it('keeps a choice', async () => {
    await changeSite('example.com', { support: true })
    expect(await readSites()).toMatchObject({ 'example.com': { support: true } })
  })

  it('keeps a site’s other choices, and drops what does not hold beside the new one', async () => {
    const choices = { pointed: ['#box'], alwaysReader: true } as const
    await changeSite('example.com', { pointed: ['#box'], alwaysReader: true })
    await changeSite('example.com', { whenNotice: 'dismiss', remembered: ['#note'] })
    expect((await readSites())['example.com']).toMatchObject({ ...choices, remembered: ['#note'] })
    await changeSite('example.com', { whenNotice: undefined })
    const { updatedAt: _, ...left } = (await readSites())['example.com'] ?? {}
    expect(left).toEqual({ support: false, ...choices })
  })

  it('drops a site that has no choice left', async () => {
    await changeSite('example.com', { support: true })
    await changeSite('example.com', { support: false })
    expect(await readSites()).toEqual({})
  })

  it('loses no change when many come at once', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `site${n}.example`)
    await Promise.all(names.map((name) => changeSite(name, { support: true })))
    expect(Object.keys(await readSites()).sort()).toEqual(names.sort())
  })

  it('reads a corrupt store as the safe default and heals with the next change', async () => {
    await fakeBrowser.storage.local.set({ settings: 'corrupt', sites: 42 })
    expect(await readSettings()).toEqual({ whenNotice: 'ask' })
    expect(await readSites()).toEqual({})
    await writeSettings({ whenNotice: 'leave' })
    await changeSite('example.com', { support: true })
    expect(await readSettings()).toEqual({ whenNotice: 'leave' })
    expect(Object.keys(await readSites())).toEqual(['example.com'])
  })

  it('says so when the browser keeps nothing, and goes on working afterwards', async () => {
    const full = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await expect(changeSite('example.com', { support: true })).rejects.toThrow(NotSavedError)
    full.mockRestore()
    await updateSites((sites) => sites)
    await changeSite('example.com', { support: true })
    expect(Object.keys(await readSites())).toEqual(['example.com'])
  })
})

describe('a store that a newer Truce wrote', () => {
  const NEWER = {
    settings: { whenNotice: 'leave', unheardOf: { of: 1 } },
    settings$: { v: 99 },
    sites: { 'paper.example': { support: true, unheardOf: 'x', updatedAt: 1 } },
    sites$: { v: 99 },
    readerPreferences: { theme: 'sepia', unheardOf: 2 },
    readerPreferences$: { v: 99 },
  }

  it('is read as far as it is known, and loses nothing by that', async () => {
    await fakeBrowser.storage.local.set(NEWER)
    expect(await readSettings()).toEqual({ whenNotice: 'leave' })
    expect(await readSites()).toEqual({ 'paper.example': { support: true, updatedAt: 1 } })
    expect(await fakeBrowser.storage.local.get(null)).toEqual(NEWER)
  })
})
