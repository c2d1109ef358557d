import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSite, readSites, updateSites, writeSettings } from '@/bridge/policy-store'
import { updateTotals } from '@/bridge/totals-store'
import { BUCKET_NAMES } from '@/core/sites/buckets'
import { syncSites } from '@/services/sync-sites'

const { local, sync } = fakeBrowser.storage

/** What one browser of the reader holds, set aside while another is at work. */
async function switchTo(profile: Record<string, unknown>): Promise<Record<string, unknown>> {
  const held = await local.get(null)
  await local.clear()
  await local.set(profile)
  return held
}

const PROFILE = { settings: { whenNotice: 'ask', sync: true } }

describe('syncSites', () => {
  beforeEach(async () => {
    vi.restoreAllMocks()
    fakeBrowser.reset()
    await local.set(PROFILE)
    // No two changes in the same millisecond, or chance would decide between them.
    let now = 1_700_000_000_000
    vi.spyOn(Date, 'now').mockImplementation(() => now++)
  })

  it('does nothing unless the reader wants it', async () => {
    await writeSettings({ whenNotice: 'ask' })
    await changeSite('a.example', { support: true })
    await syncSites()
    expect(await sync.get(null)).toEqual({})
  })

  it('tells other browsers nothing of the totals', async () => {
    await updateTotals(() => ({ noticesHidden: 4711, articlesRead: 1, since: 1 }))
    await changeSite('a.example', { support: true })
    await syncSites()
    const told = JSON.stringify(await sync.get(null))
    expect(told).toContain('a.example')
    expect(told).not.toContain('4711')
    expect(told).not.toContain('noticesHidden')
  })

  it('merges conflicting edits of two profiles without loss', async () => {
    await changeSite('a.example', { support: true })
    await changeSite('both.example', { support: true })
    await syncSites()
    const first = await switchTo(PROFILE)
    await changeSite('b.example', { support: true })
    await changeSite('both.example', { whenNotice: 'leave' })
    await syncSites()
    const second = await switchTo(first)
    await syncSites()
    const here = await readSites()
    await switchTo(second)
    await syncSites()
    expect(await readSites()).toEqual(here)
    expect(Object.keys(here).sort()).toEqual(['a.example', 'b.example', 'both.example'])
    expect(here['both.example']).toMatchObject({ support: false, whenNotice: 'leave' })
  })

  it('writes again what another profile overwrote at the same moment', async () => {
    await changeSite('a.example', { support: true })
    await syncSites()
    const mine = await sync.get(null)
    // The account kept the other's items, who had not heard of ours.
    await sync.set(Object.fromEntries(BUCKET_NAMES.map((name) => [name, {}])))
    await syncSites()
    expect(await sync.get(null)).toMatchObject(mine)
    expect(Object.keys(await readSites())).toEqual(['a.example'])
  })

  it('loses nothing to a corrupt item, and repairs it', async () => {
    await changeSite('a.example', { support: true })
    await syncSites()
    const sound = await sync.get(null)
    await sync.set(Object.fromEntries(BUCKET_NAMES.map((name) => [name, 'corrupt'])))
    await syncSites()
    expect(Object.keys(await readSites())).toEqual(['a.example'])
    expect(await sync.get(null)).toMatchObject(sound)
  })

  it('loses nothing when the account is full, and reports the failure', async () => {
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    await changeSite('a.example', { support: true })
    await syncSites()
    expect(Object.keys(await readSites())).toEqual(['a.example'])
    expect(await local.get('syncState')).toEqual({ syncState: { leftOut: 0, hasFailed: true } })
    vi.restoreAllMocks()
    await syncSites()
    expect(JSON.stringify(await sync.get(null))).toContain('a.example')
  })

  it('reports how many sites had no room', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [`site${n}.example`, { support: true, updatedAt: n }]),
    )
    await updateSites(() => sites)
    await syncSites()
    const { syncState } = (await local.get('syncState')) as { syncState: { leftOut: number } }
    expect(syncState.leftOut).toBeGreaterThan(0)
    expect(Object.keys(await readSites())).toHaveLength(5000)
  })

  it('writes nothing when nothing has changed', async () => {
    await changeSite('a.example', { support: true })
    await syncSites()
    const write = vi.spyOn(sync, 'set')
    await syncSites()
    expect(write).not.toHaveBeenCalled()
  })
})
