import { afterEach, describe, expect, it, vi } from 'vitest'
import { sendMessage } from '@/bridge/messages'
import type { FrameContent } from '@/core/notice'
import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import { createScanner } from '@/entrypoints/guard/scanner'
import { get, setPage, useStage } from '../stage'

vi.mock('@/bridge/messages', () => ({ sendMessage: vi.fn() }))

useStage()
afterEach(() => void vi.restoreAllMocks())

/** A sandboxed frame has an origin of its own: only a script in it can read it. */
const FRAME =
  '<div style="position:fixed;inset:0"><iframe sandbox srcdoc="" style="width:100%;height:100%"></iframe></div>'

const NOTICE: FrameContent = {
  url: 'about:srcdoc',
  text: 'We noticed your ad blocker. Please disable your ad blocker to read on.',
  controls: [],
  fields: { email: 0, password: 0, other: 0 },
}

/** What the background reads in the frame: nothing while it loads, the notice after that. */
function answerFrames(...answers: FrameContent[][]) {
  const frames = [...answers]
  vi.mocked(sendMessage).mockImplementation((async (type: string) =>
    type === 'readFrames' ? frames.shift() : []) as never)
}

describe('a frame of another origin that loads late', () => {
  it('has the page scanned again once it has loaded, and its notice is found then', async () => {
    setPage(FRAME)
    answerFrames([], [NOTICE])
    const onFrameLoaded = vi.fn()
    const scanner = createScanner(window, PHRASES_BY_LANGUAGE, () => null, onFrameLoaded)
    expect(await scanner.scan()).toEqual([])
    onFrameLoaded.mockClear()
    get('iframe').dispatchEvent(new Event('load'))
    expect(onFrameLoaded).toHaveBeenCalledOnce()
    expect(await scanner.scan()).toHaveLength(1)
  })

  it('is not asked for ever', async () => {
    setPage(FRAME)
    answerFrames(...Array.from({ length: 9 }, () => []))
    const scanner = createScanner(
      window,
      PHRASES_BY_LANGUAGE,
      () => null,
      () => {},
    )
    for (let times = 0; times < 9; times += 1) await scanner.scan()
    const asked = vi.mocked(sendMessage).mock.calls.filter(([type]) => type === 'readFrames')
    expect(asked).toHaveLength(4)
  })
})
