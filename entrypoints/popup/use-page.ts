import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { sendMessage } from '@/bridge/messages'
import type { PageState } from '@/bridge/page-state'
import { changeSite, NotSavedError } from '@/bridge/policy-store'
import { quietly } from '@/bridge/quietly'
import { findTab, type KnownTab } from '@/bridge/tabs'
import type { EffectivePolicy } from '@/core/sites/policy'
import type { SiteFields } from '@/core/sites/policy-fields'
import type { SiteCheck } from '@/core/sites/site-check'
import { siteKey } from '@/core/sites/site-key'
import { openSupport } from '@/services/open-support'
import { policyOf } from '@/services/policy-of'
import { scanTab } from '@/services/scan-tab'
import { readSupport, startSupporting, stopSupporting } from '@/services/site-support'

/** All the popup knows of its page. */
export interface Known {
  tab: KnownTab | undefined
  site: string | undefined
  policy: EffectivePolicy
  page: PageState | undefined
  /** What came of the last look whether the ads of a supported site load. */
  check: SiteCheck | undefined
}

/** Looks at the popup's page and keeps what is known of it; `undefined` until the tab is known. */
export function usePage() {
  const [known, setKnown] = useState<Known>()
  const [problem, setProblem] = useState<string>()

  async function refresh(): Promise<void> {
    const tab = await findTab(location.search)
    const [site, policy] = [siteKey(tab?.url), await policyOf(tab?.url)]
    const check = policy.support ? (await readSupport(tab?.url))?.policy.check : undefined
    setKnown((before) => ({ tab, site, policy, check, page: before?.page }))
    setKnown({ tab, site, policy, check, page: await lookUnlessSupported(tab, site, policy) })
  }

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      setProblem(i18n.t(error instanceof NotSavedError ? 'popup.notKept' : 'popup.gone'))
    }
  }

  useEffect(() => {
    void attempt(refresh)
  }, [])

  /** Has the guard do something and shows where the page stands then. */
  const act = (what: 'dismiss' | 'undo' | 'notNotice') =>
    attempt(async () => {
      if (!known?.tab) return
      const page = await sendMessage(what, undefined, { tabId: known.tab.id, frameId: 0 })
      setKnown({ ...known, page })
    })

  const choose = (choice: Pick<SiteFields, 'whenNotice' | 'alwaysReader'>) =>
    attempt(async () => {
      if (known?.site) await changeSite(known.site, choice)
      await refresh()
    })

  const setSupport = (isSupported: boolean) =>
    attempt(async () => {
      if (known?.tab?.url) await (isSupported ? startSupporting : stopSupporting)(known.tab.url)
      await refresh()
    })

  const showSupport = () =>
    attempt(async () => {
      if (!known?.tab) return
      await openSupport(known.tab.id)
      closePopup()
    })

  const openReader = () =>
    attempt(async () => {
      if (!known?.tab) return
      const result = await sendMessage('openReaderIn', known.tab.id)
      if (result === 'opened') closePopup()
      else setProblem(i18n.t(`prompt.${result}`))
    })

  const point = () =>
    attempt(async () => {
      if (!known?.tab) return
      // Answered only when the reader has pointed; the popup is gone by then.
      void quietly(sendMessage('point', undefined, { tabId: known.tab.id, frameId: 0 }))
      closePopup()
    })

  return { known, problem, act, choose, setSupport, showSupport, openReader, point }
}

/** Named by `?tab=`, the popup stands in a tab of its own, which is the reader's to close. */
export function closePopup(): void {
  if (!new URLSearchParams(location.search).has('tab')) window.close()
}

/** On a supported site nothing is looked at; where there is no site nothing may be. */
async function lookUnlessSupported(
  tab: KnownTab | undefined,
  site: string | undefined,
  policy: EffectivePolicy,
): Promise<PageState> {
  if (!tab || !site) return { phase: 'unreachable' }
  return policy.support ? { phase: 'supported' } : scanTab(tab.id)
}
