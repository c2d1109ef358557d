import { browser } from 'wxt/browser'
import type { OpenReaderResult } from '@/bridge/open-reader-result'
import { mayOpenAutomatically } from '@/core/reader/may-open-automatically'
import { isOriginalRequested, takeReaderRequest } from '../bridge/reader-requests'
import { openReader, readerUrl } from './open-reader'
import { policyOf } from './policy-of'

/** How a tab came to its page. */
interface Visit {
  url: string
  /** By a link, an address or a form, and for the first time: not by Back, Forward or a reload. */
  isFresh: boolean
  isLoaded: boolean
}

/**
 * Opens a page that a tab has just come to in the reader view, if that was wished for this page, or if the reader
 * wants all articles of its site there and it surely is one. Back, Forward, a reload and "Open original" show the
 * page as it is.
 *
 * @returns why it was not opened though it was wished for this page; nothing in any other case
 */
export async function meetVisit(tabId: number, url: string): Promise<OpenReaderResult | undefined> {
  const isWished = await takeReaderRequest(tabId)
  if (!isWished && !(await mayOpenAlone(url))) return undefined
  const visit = await readVisit(tabId)
  if (!visit) {
    // The browser's own page about an error, mostly; without access to the site it may be the page itself.
    if (isWished && (await hasAccess(url)))
      await browser.tabs.update(tabId, { url: readerUrl(url, 'unreachable') })
    return undefined
  }
  if (visit.url !== url || (!isWished && !visit.isFresh)) return undefined

  const open = () =>
    openReader(tabId, isWished ? undefined : ({ article }) => mayOpenAutomatically(article, url))
  let result = await open()
  // Some pages fetch their text.
  if (result === 'noArticle' && !visit.isLoaded && (await waitForLoad(tabId)) === url)
    result = await open()
  return isWished ? result : undefined
}

async function mayOpenAlone(url: string): Promise<boolean> {
  const { alwaysReader } = await policyOf(url)
  return alwaysReader && !(await isOriginalRequested(url))
}

function hasAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({
    origins: [`${new URL(url).origin.replace(/:\d+$/, '')}/*`],
  })
}

/** As soon as the page can be read; undefined where the browser lets nothing run. */
async function readVisit(tabId: number): Promise<Visit | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: inPage,
    })
    return injection?.result as Visit | undefined
  } catch {
    return undefined
  }
}

async function waitForLoad(tabId: number): Promise<string | undefined> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: async () => {
      if (document.readyState !== 'complete')
        await new Promise((loaded) => addEventListener('load', loaded, { once: true }))
      return location.href
    },
  })
  return injection?.result ?? undefined
}

/** Sent into the page as text: it may use nothing from outside. */
function inPage(): Visit {
  // A page that the browser kept while another was shown still has what was left in this world of its own.
  const world = globalThis as { truceMetThisPage?: true }
  const isFirst = !world.truceMetThisPage
  world.truceMetThisPage = true
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const bare = (url: string) => url.replace(/#.*$/, '')
  // A page that changes its address by itself may still show the text of the former one.
  const isItself = bare(entry?.name ?? '') === bare(location.href)
  return {
    url: location.href,
    isFresh: isFirst && isItself && entry?.type === 'navigate',
    isLoaded: document.readyState === 'complete',
  }
}
