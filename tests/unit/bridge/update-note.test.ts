import { describe, expect, it } from 'vitest'
import { storage } from 'wxt/utils/storage'
import { forgetUpdate, noteUpdate, readUpdate } from '@/bridge/update-note'

describe('the note of an update', () => {
  it('lasts until the reader has been told', async () => {
    expect(await readUpdate()).toBeUndefined()
    await noteUpdate('1.2.0')
    expect(await readUpdate()).toBe('1.2.0')
    await forgetUpdate()
    expect(await readUpdate()).toBeUndefined()
  })

  it.each([[7], ['<b>'], [{}]])('is none where the store is broken: %j', async (stored) => {
    await storage.setItem('local:updatedTo', stored)
    expect(await readUpdate()).toBeUndefined()
  })
})
