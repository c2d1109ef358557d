import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { changeSite, watchSites } from '@/bridge/policy-store'
import { PrivateWindowError, refuseInPrivateWindow } from '@/bridge/private-window'
import { requestOriginal } from '@/bridge/reader-requests'
import { displayHost } from '@/core/address/display-host'
import { withoutFragment } from '@/core/address/without-fragment'
import { siteKey } from '@/core/sites/site-key'
import { openSupportFor } from '@/services/open-support'
import { policyOf } from '@/services/policy-of'
import { startSupporting, stopSupporting } from '@/services/site-support'

/** The choices for an article's site, and the ways to change them from the reader view. */
export function useSite(url: string) {
  const [policy, setPolicy] = useState({ support: false, alwaysReader: false })
  /** What was just done, or what went wrong. */
  const [status, setStatus] = useState<string>()
  const { alwaysReader } = policy

  useEffect(() => {
    const read = () => void policyOf(url).then(setPolicy)
    read()
    return watchSites(read)
  }, [url])

  useOriginalRequests(url, alwaysReader)

  async function attempt(work: () => Promise<void>): Promise<void> {
    setStatus(undefined)
    try {
      await work()
    } catch (error) {
      const isPrivate = error instanceof PrivateWindowError
      setStatus(i18n.t(isPrivate ? 'privateWindow.notKept' : 'popup.notKept'))
    }
  }

  return {
    ...policy,
    status,
    showOriginal: () =>
      void attempt(async () => {
        if (alwaysReader) await requestOriginal(url)
        location.assign(url)
      }),
    setAlways: (always: boolean) =>
      void attempt(async () => {
        await refuseInPrivateWindow()
        const site = siteKey(url)
        if (!site) return
        await changeSite(site, { alwaysReader: always || undefined })
        setStatus(i18n.t(always ? 'reader.alwaysOn' : 'reader.alwaysOff', [displayHost(url)]))
      }),
    allowAds: () =>
      void attempt(async () => {
        await refuseInPrivateWindow()
        await startSupporting(url)
      }),
    undoSupport: () => void attempt(() => stopSupporting(url)),
    showSteps: () => void attempt(() => openSupportFor(url)),
  }
}

/**
 * Has the original page shown as it is whenever a link to it is used, by a click, in another tab or from the context
 * menu. Without this the page would open in the reader view again.
 */
function useOriginalRequests(url: string, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const request = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
      if (link && withoutFragment(link.href) === withoutFragment(url)) void requestOriginal(url)
    }
    const kinds = ['click', 'auxclick', 'contextmenu'] as const
    for (const kind of kinds) document.addEventListener(kind, request, true)
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, request, true)
    }
  }, [url, isOn])
}
