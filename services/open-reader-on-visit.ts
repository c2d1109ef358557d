import { browser } from 'wxt/browser'
import { isOriginalRequested, takeReaderRequest } from '@/bridge/reader-requests'
import { mayOpenAutomatically } from '@/core/reader/may-open-automatically'
import type { OpenReaderResult } from '@/core/reader/open-reader-result'
import { openReader, readerUrl } from './open-reader'
import { policyOf } from './policy-of'

/** How a tab navigated to its page. */
interface Visit {
  url: string
  /** True for a link, an address or a form; false for Back, Forward and a reload. */
  isFresh: boolean
  isLoaded: boolean
}

/**
 * Opens the page a tab has just navigated to in the reader view: if this page was requested there, or if its site's
 * articles always open there and it is certainly one. Back, Forward, a reload and "Open original" show the page itself.
 *
 * @returns why a requested page was not opened; undefined in any other case
 */
export async function openReaderOnVisit(
  tabId: number,
  url: string,
): Promise<OpenReaderResult | undefined> {
  const isRequested = await takeReaderRequest(tabId)
  if (!isRequested && !(await opensAlways(url))) return undefined
  const visit = await readVisit(tabId)
  if (!visit) {
    // Without access to the site this may be the page itself. With access it is the browser's error page.
    if (isRequested && (await hasAccess(url)))
      await browser.tabs.update(tabId, { url: readerUrl(url, 'unreachable') })
    return undefined
  }
  if (visit.url !== url || (!isRequested && !visit.isFresh)) return undefined

  const open = () =>
    openReader(tabId, isRequested ? undefined : ({ article }) => mayOpenAutomatically(article, url))
  let result = await open()
  // Some pages fetch their text after they are parsed.
  if (result === 'noArticle' && !visit.isLoaded && (await waitForLoad(tabId)) === url)
    result = await open()
  return isRequested ? result : undefined
}

async function opensAlways(url: string): Promise<boolean> {
  const { alwaysReader } = await policyOf(url)
  return alwaysReader && !(await isOriginalRequested(url))
}

function hasAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({
    origins: [`${new URL(url).origin.replace(/:\d+$/, '')}/*`],
  })
}

/** Resolves as soon as the page is parsed. Undefined where no script may run. */
async function readVisit(tabId: number): Promise<Visit | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: visitInPage,
    })
    return injection?.result as Visit | undefined
  } catch {
    return undefined
  }
}

/** Resolves with the page's address when it has loaded. */
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

/** Runs in the page: it is sent as text and can use nothing from outside itself. */
function visitInPage(): Visit {
  // A page restored from the back/forward cache still has the globals of Truce's isolated world.
  // https://web.dev/articles/bfcache
  const world = globalThis as { truceHasVisited?: true }
  const isFirst = !world.truceHasVisited
  world.truceHasVisited = true
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const withoutFragment = (url: string) => url.split('#', 1)[0]
  // After `history.pushState` the page may still show the text of the former address.
  const isUnchanged = withoutFragment(entry?.name ?? '') === withoutFragment(location.href)
  return {
    url: location.href,
    isFresh: isFirst && isUnchanged && entry?.type === 'navigate',
    isLoaded: document.readyState === 'complete',
  }
}
