import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { followSupport } from '@/entrypoints/background/follow-support'
import { checkAds } from '@/services/check-ads'
import { startSupporting } from '@/services/site-support'

const URL_OF_PAGE = 'https://paper.example/story'
const tab = { id: 7, url: URL_OF_PAGE, incognito: true }

const stored = async () => ({
  ...(await fakeBrowser.storage.local.get(null)),
  ...(await fakeBrowser.storage.session.get(null)),
})

beforeEach(async () => {
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([
    { result: { control: 'answered', ad: 'answered', isBaitHidden: false } },
  ] as never)
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => tab) as never)
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never)
  await startSupporting(URL_OF_PAGE)
})

describe('a supported site in a private window', () => {
  it('is neither counted nor checked', async () => {
    const before = await stored()
    followSupport()
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, tab as never)
    expect(browser.scripting.executeScript).not.toHaveBeenCalled()
    expect(await stored()).toEqual(before)
  })

  it('is checked upon a press, and the result is stored nowhere', async () => {
    const before = await stored()
    expect(await checkAds(7)).toMatchObject({ result: expect.any(String) })
    expect(await stored()).toEqual(before)
  })
})
