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

describe('the wish to read the next page of a tab in the reader view', () => {
  it('holds for one page of that tab', async () => {
    await requestReader(7)
    expect(await takeReaderRequest(8)).toBe(false)
    expect(await takeReaderRequest(7)).toBe(true)
    expect(await takeReaderRequest(7)).toBe(false)
  })

  it('does not hold for a page that comes much later', async () => {
    vi.useFakeTimers({ now: 1_000_000 })
    await requestReader(7)
    vi.setSystemTime(1_000_000 + 61_000)
    expect(await takeReaderRequest(7)).toBe(false)
    vi.useRealTimers()
  })

  it('is none when what is held is broken', async () => {
    await storage.setItem('session:readerWish:7', 'yes')
    expect(await takeReaderRequest(7)).toBe(false)
  })
})

describe('the wish to see the original', () => {
  it('holds for the page, whichever part of it', async () => {
    await requestOriginal('https://paper.example/a?b=1#part')
    expect(await isOriginalRequested('https://paper.example/a?b=1')).toBe(true)
    expect(await isOriginalRequested('https://paper.example/a?b=2')).toBe(false)
  })

  it('is forgotten for a site, without a trace when it was the last', async () => {
    await requestOriginal('https://paper.example/a')
    await requestOriginal('https://valley.example/b')
    await forgetOriginals((site) => site === 'paper.example')
    expect(await isOriginalRequested('https://paper.example/a')).toBe(false)
    expect(await isOriginalRequested('https://valley.example/b')).toBe(true)
    await forgetOriginals(() => true)
    expect(await storage.snapshot('session')).toEqual({})
  })

  it('never grows without end', async () => {
    for (let at = 0; at < 210; at++) await requestOriginal(`https://paper.example/${at}`)
    expect(await isOriginalRequested('https://paper.example/5')).toBe(false)
    expect(await isOriginalRequested('https://paper.example/209')).toBe(true)
  })
})
