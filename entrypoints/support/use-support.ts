import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { NotSavedError, watchSites } from '@/bridge/policy-store'
import { PrivateWindowError, refusePrivate } from '@/bridge/private-window'
import { openTab, showTab } from '@/bridge/tabs'
import { endOf, type SupportScope, type SupportTerm } from '@/core/sites/support-terms'
import type { BlockerId } from '@/core/support/blockers'
import { askForManagement } from '@/services/detect-blockers'
import { blockerListPage, blockerPage } from '@/services/open-support'
import { startSupporting, stopSupporting } from '@/services/site-support'
import { readSupportTab, type SupportTab } from './read-support-tab'
import { useOnReturn } from './use-on-return'
import { useSiteCheck } from './use-site-check'

/** What the support page shows and can do. `shown` is undefined until it is read; see `readSupportTab` for null. */
export function useSupport() {
  const [shown, setShown] = useState<SupportTab | null>()
  const [problem, setProblem] = useState<string>()
  const [isRefused, setRefused] = useState(false)
  const { isChecking, lastCheck, check } = useSiteCheck()

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    setProblem(undefined)
    try {
      await work()
      setShown(await readSupportTab())
    } catch (error) {
      if (error instanceof PrivateWindowError) setProblem(i18n.t('privateWindow.notKept'))
      else setProblem(i18n.t(error instanceof NotSavedError ? 'popup.notKept' : 'support.leadGone'))
    }
  }

  useEffect(() => {
    const refresh = () => void attempt(async () => {})
    refresh()
    return watchSites(refresh)
  }, [])

  const checkNow = () => attempt(async () => shown?.support && check(shown.tab.id))
  // The reader was at a blocker's page and has probably changed something there.
  const leave = useOnReturn(() => void checkNow())

  function opener(url: string | undefined | null) {
    if (!url) return undefined
    return () => {
      leave()
      void attempt(() => openTab(url))
    }
  }

  async function give({ tab, url, keys }: SupportTab, scope: SupportScope, term: SupportTerm) {
    refusePrivate(tab)
    await startSupporting(url, {
      key: keys[scope] ?? keys.site,
      until: endOf(term, Date.now()),
      subdomains: scope === 'domain' ? true : undefined,
    })
  }

  async function stop({ tab, url }: SupportTab) {
    refusePrivate(tab)
    await stopSupporting(url)
  }

  return {
    shown,
    problem,
    isChecking,
    isRefused,
    lastCheck,
    check: checkNow,
    give: (scope: SupportScope, term: SupportTerm) =>
      attempt(async () => shown && give(shown, scope, term)),
    stop: () => attempt(async () => shown && stop(shown)),
    ask: () => attempt(async () => setRefused(!(await askForManagement()))),
    /** Opens a blocker's page for the site; undefined where the browser does not say where it is. */
    openerOf: (blocker: BlockerId) =>
      opener(shown && blockerPage(blocker, shown.tab.id, shown.blockers)),
    /** Opens the blocker's list of allowed sites. */
    listOpenerOf: (blocker: BlockerId) => opener(shown && blockerListPage(blocker, shown.blockers)),
    back: () => attempt(async () => shown && showTab(shown.tab.id)),
  }
}
