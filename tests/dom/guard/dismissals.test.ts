import { afterEach, describe, expect, it, vi } from 'vitest'
import { sendMessage } from '@/bridge/messages'
import { failureMode } from '@/core/failure/report-once'
import { pointedVerdict } from '@/core/notice/identify/pointed-box'
import { createDismissals } from '@/entrypoints/guard/dismissals'
import { createOtherWords } from '@/entrypoints/guard/other-words'
import { snapshot } from '../dismissal/scene'
import { get, setPage, useStage, wallHtml } from '../stage'

vi.mock('@/bridge/messages', () => ({ sendMessage: vi.fn() }))

useStage()

afterEach(() => {
  failureMode.isRethrown = true
  vi.restoreAllMocks()
})

/** Dismisses the wall of a page whose article is inert, as the guard does. */
async function dismissWall(): Promise<boolean> {
  setPage(wallHtml())
  get('main').inert = true
  const before = snapshot()
  const dismissals = createDismissals(
    window,
    () => null,
    () => false,
    createOtherWords(() => null),
  )
  const notice = pointedVerdict([get('#wall')])
  const isDone = await dismissals.dismiss(notice, { focusBefore: null, wipes: [] })
  expect(snapshot()).toEqual(before)
  return isDone
}

describe('a dismissal that fails leaves the page as it was', () => {
  it('without a word where the browser refused the style, which is expected', async () => {
    vi.mocked(sendMessage).mockRejectedValue(new Error('Missing host permission'))
    const reported = vi.spyOn(console, 'error')
    expect(await dismissWall()).toBe(false)
    expect(reported).not.toHaveBeenCalled()
  })

  it('and is reported once where nobody expected it', async () => {
    failureMode.isRethrown = false
    vi.mocked(sendMessage).mockResolvedValue(undefined)
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    // The one step of this dismissal that is no mark: taking `inert` off the article.
    const { removeAttribute } = Element.prototype
    vi.spyOn(Element.prototype, 'removeAttribute').mockImplementation(function (
      this: Element,
      name,
    ) {
      if (name === 'inert') throw new Error('A bug of ours')
      removeAttribute.call(this, name)
    })
    expect(await dismissWall()).toBe(false)
    expect(await dismissWall()).toBe(false)
    expect(reported).toHaveBeenCalledOnce()
  })
})
