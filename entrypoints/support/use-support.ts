import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { NotSavedError, watchSites } from '@/bridge/policy-store'
import { findTab, type KnownTab, openTab, showTab } from '@/bridge/tabs'
import type { SiteCheck } from '@/core/sites/site-check'
import { hasEnded, type SupportInForce } from '@/core/sites/support-in-force'
import {
  endOf,
  type ScopeKeys,
  type SupportScope,
  type SupportTerm,
  scopeKeys,
} from '@/core/sites/support-terms'
import type { BlockerId } from '@/core/support/blockers'
import type { SupportWays } from '@/core/support/types'
import { askForManagement, type BlockersAtWork, blockersAtWork } from '@/services/blockers-at-work'
import { reloadAndCheck } from '@/services/check-ads'
import { blockerListPage, blockerPage } from '@/services/open-support'
import { readSupportWays } from '@/services/read-support-ways'
import { readSupport, startSupporting, stopSupporting } from '@/services/site-support'

/** All the page knows of the tab it is about. */
export interface KnownSupport {
  tab: KnownTab
  url: string
  keys: ScopeKeys
  /** Undefined while the site is not supported. */
  support: SupportInForce | undefined
  works: BlockersAtWork
  ways: SupportWays
}

/** Everything the support page shows and can do; `known` is null where its tab has no site (any more). */
export function useSupport() {
  const [known, setKnown] = useState<KnownSupport | null>()
  const [problem, setProblem] = useState<string>()
  const [isChecking, setChecking] = useState(false)
  const [isRefused, setRefused] = useState(false)
  /** What came of the check on this page: sites of an organisation keep no record. */
  const [lastCheck, setLastCheck] = useState<SiteCheck>()
  /** The reader went to a blocker's page: when they come back it is time to look. */
  const [isAway, setAway] = useState(false)

  async function look(): Promise<void> {
    const tab = await findTab(location.search)
    const keys = scopeKeys(tab?.url)
    if (!tab?.url || !keys) return setKnown(null)
    const [found, works, ways] = await Promise.all([
      readSupport(tab.url),
      blockersAtWork(),
      readSupportWays(tab.id),
    ])
    const held = found && !hasEnded(found.policy, Date.now()) ? found : undefined
    setKnown({ tab, url: tab.url, keys, support: held, works, ways })
  }

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setProblem(undefined)
    try {
      await work()
      await look()
    } catch (error) {
      setProblem(i18n.t(error instanceof NotSavedError ? 'popup.notKept' : 'support.leadGone'))
    }
  }

  useEffect(() => {
    void attempt(async () => {})
    return watchSites(() => void attempt(async () => {}))
  }, [])

  useEffect(() => {
    function comeBack() {
      if (document.visibilityState !== 'visible' || !isAway) return
      setAway(false)
      void check()
    }
    document.addEventListener('visibilitychange', comeBack)
    return () => document.removeEventListener('visibilitychange', comeBack)
  })

  const check = () =>
    attempt(async () => {
      if (!known?.support || isChecking) return
      setChecking(true)
      try {
        setLastCheck(await reloadAndCheck(known.tab.id))
      } finally {
        setChecking(false)
      }
    })

  const give = (scope: SupportScope, term: SupportTerm) =>
    attempt(async () => {
      if (!known) return
      await startSupporting(known.url, {
        key: known.keys[scope] ?? known.keys.site,
        until: endOf(term, Date.now()),
        subdomains: scope === 'domain' ? true : undefined,
      })
    })

  function opener(url: string | undefined | null) {
    if (!url) return undefined
    return () => {
      setAway(true)
      void attempt(() => openTab(url))
    }
  }

  return {
    known,
    problem,
    isChecking,
    isRefused,
    lastCheck,
    check,
    give,
    stop: () => attempt(async () => known && stopSupporting(known.url)),
    ask: () => attempt(async () => setRefused(!(await askForManagement()))),
    /** Opens a blocker's page for the site, or its list of allowed sites; undefined where that is not known. */
    openerOf: (blocker: BlockerId) =>
      opener(known && blockerPage(blocker, known.tab.id, known.works)),
    listOpenerOf: (blocker: BlockerId) => opener(known && blockerListPage(blocker, known.works)),
    back: () => attempt(async () => known && showTab(known.tab.id)),
  }
}
