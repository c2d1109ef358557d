import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { storage } from 'wxt/utils/storage'
import {
  forgetOriginals,
  isOriginalRequested,
  requestOriginal,
  requestReader,
  takeReaderRequest,
} from '@/bridge/reader-requests'

beforeEach(() => fakeBrowser.reset())

describe('a request for the reader view', () => {
  it('is for one page of its tab', async () => {
    await requestReader(7)
    expect(await takeReaderRequest(8)).toBe(false)
    expect(await takeReaderRequest(7)).toBe(true)
    expect(await takeReaderRequest(7)).toBe(false)
  })

  it('is not for a page that comes much later', async () => {
    vi.useFakeTimers({ now: 1_000_000 })
    await requestReader(7)
    vi.setSystemTime(1_000_000 + 61_000)
    expect(await takeReaderRequest(7)).toBe(false)
    vi.useRealTimers()
  })

  it('is ignored where it is broken', async () => {
    await storage.setItem('session:readerWish:7', 'yes')
    expect(await takeReaderRequest(7)).toBe(false)
  })
})

describe('a request for the original page', () => {
  it('is for the page, whatever its fragment', async () => {
    await requestOriginal('https://paper.example/a?b=1#part')
    expect(await isOriginalRequested('https://paper.example/a?b=1')).toBe(true)
    expect(await isOriginalRequested('https://paper.example/a?b=2')).toBe(false)
  })

  it('is deleted for a site, and with the last one the item', async () => {
    await requestOriginal('https://paper.example/a')
    await requestOriginal('https://valley.example/b')
    await forgetOriginals((site) => site === 'paper.example')
    expect(await isOriginalRequested('https://paper.example/a')).toBe(false)
    expect(await isOriginalRequested('https://valley.example/b')).toBe(true)
    await forgetOriginals(() => true)
    expect(await storage.snapshot('session')).toEqual({})
  })

  it('is deleted when there are too many newer ones', async () => {
    for (let at = 0; at < 210; at++) await requestOriginal(`https://paper.example/${at}`)
    expect(await isOriginalRequested('https://paper.example/5')).toBe(false)
    expect(await isOriginalRequested('https://paper.example/209')).toBe(true)
  })
})
