import { browser } from 'wxt/browser'
import { recordVisit } from '@/bridge/visit-store'

/** Counts a page that was loaded in a tab, under the key by which its site is supported. */
export async function countVisit(tabId: number, url: string, key: string): Promise<void> {
  await recordVisit(url, key, await isArticleIn(tabId))
}

/** Whether the page declares itself an article. Only its markup is read. */
async function isArticleIn(tabId: number): Promise<boolean> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: () =>
      document.querySelector('meta[property="og:type"][content="article" i]') !== null ||
      document.querySelectorAll('article').length === 1,
  })
  return injection?.result === true
}
