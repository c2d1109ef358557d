import { useEffect, useState } from 'preact/hooks'
import { loadInReader } from '@/services/load-in-reader'

/** An article that is not there so soon after its page was opened for it will not be there the next time, either. */
const RETRY_MS = 60_000

/** Held by the tab, through its visit to the page. */
const TRIED = 'truce:reopened'

/**
 * Opens a page and takes its article from it, where a bookmark or a restored tab asks for one that the browser has
 * forgotten. A tab that nobody looks at waits: a browser may restore many at once.
 *
 * @returns false where that was tried a moment ago
 */
export function useReopening(url: string | undefined): boolean {
  const [isOpening] = useState(() => url !== undefined && !wasTried(url))

  useEffect(() => {
    if (!isOpening || url === undefined) return
    const open = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', open)
      sessionStorage.setItem(TRIED, JSON.stringify({ url, at: Date.now() }))
      // Replaced, for Back must not lead to a page that goes forward by itself.
      void loadInReader(url, 'replace')
    }
    document.addEventListener('visibilitychange', open)
    open()
    return () => document.removeEventListener('visibilitychange', open)
  }, [url, isOpening])

  return isOpening
}

function wasTried(url: string): boolean {
  try {
    const tried = JSON.parse(sessionStorage.getItem(TRIED) ?? '{}')
    return tried.url === url && Date.now() - tried.at < RETRY_MS
  } catch {
    return false
  }
}
