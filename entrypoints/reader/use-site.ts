import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { changeSite, watchSites } from '@/bridge/policy-store'
import { requestOriginal } from '@/bridge/reader-requests'
import { siteKey } from '@/core/sites/site-key'
import { policyOf } from '@/services/policy-of'
import { startSupporting } from '@/services/site-support'

/** The choices for the site of an article, and what can be done about them beside it. */
export function useSite(url: string | undefined) {
  const [policy, setPolicy] = useState({ support: false, alwaysReader: false })
  const [problem, setProblem] = useState<string>()
  const { alwaysReader } = policy

  useEffect(() => {
    const read = () => void policyOf(url).then(setPolicy)
    read()
    return watchSites(read)
  }, [url])

  // Whichever way the original is opened (a press, another tab, the menu), it is to be seen as it is.
  useEffect(() => {
    const leave = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
      if (url && alwaysReader && link && bare(link.href) === bare(url)) void requestOriginal(url)
    }
    const ways = ['click', 'auxclick', 'contextmenu'] as const
    for (const way of ways) document.addEventListener(way, leave, true)
    return () => {
      for (const way of ways) document.removeEventListener(way, leave, true)
    }
  }, [url, alwaysReader])

  async function attempt(work: () => Promise<void>): Promise<void> {
    setProblem(undefined)
    try {
      await work()
    } catch {
      setProblem(i18n.t('popup.notKept'))
    }
  }

  const showOriginal = () =>
    void attempt(async () => {
      if (!url) return
      if (alwaysReader) await requestOriginal(url)
      location.assign(url)
    })

  const setAlways = (always: boolean) =>
    void attempt(async () => {
      const site = siteKey(url)
      if (site) await changeSite(site, { alwaysReader: always || undefined })
    })

  const allowAds = () =>
    void attempt(async () => {
      if (url) await startSupporting(url)
    })

  return { ...policy, problem, showOriginal, setAlways, allowAds }
}

function bare(url: string): string {
  return url.replace(/#.*$/, '')
}
