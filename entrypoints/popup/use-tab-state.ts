import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { sendMessage } from '@/bridge/messages'
import { changeSite } from '@/bridge/policy-store'
import { refusePrivate } from '@/bridge/private-window'
import { quietly } from '@/bridge/quietly'
import { findTab, onTabLoaded } from '@/bridge/tabs'
import type { SiteFields } from '@/core/sites/policy-fields'
import { openReport } from '@/services/open-report'
import { openSupport } from '@/services/open-support'
import { startSupporting, stopSupporting } from '@/services/site-support'
import { closePopup } from './close-popup'
import { readPageState, readTabState, type TabState } from './read-tab-state'
import { useAttempt } from './use-attempt'

/** Scans the popup's tab, and does there what the reader asks for. `state` is undefined until the tab is found. */
export function useTabState() {
  const { state, setState, refresh } = useRefreshedState()
  const { attempt, problem, setProblem } = useAttempt()
  const [hasNoArticle, setNoArticle] = useState(false)

  useEffect(() => void attempt(refresh), [])

  const tabId = state?.tab?.id
  useEffect(() => {
    if (tabId === undefined) return
    return onTabLoaded(tabId, () => {
      setNoArticle(false)
      void attempt(refresh)
    })
  }, [tabId])

  /** The reader may press before the tab is found: then it is found for the press. */
  const tabState = async () => state ?? readStored()

  const inTab = (work: (tabId: number) => Promise<void>) =>
    attempt(async () => {
      const { tab } = await tabState()
      if (tab) await work(tab.id)
    })

  return {
    state,
    problem,
    hasNoArticle,
    /** Has the guard do something, and shows the page's state after that. */
    act: (what: 'dismiss' | 'undo' | 'notNotice') =>
      inTab(async (tabId) => {
        const page = await sendMessage(what, undefined, { tabId, frameId: 0 })
        if (state) setState({ ...state, page })
      }),
    choose: (choice: Pick<SiteFields, 'whenNotice' | 'alwaysReader'>) =>
      attempt(async () => {
        const { site, tab } = await tabState()
        refusePrivate(tab)
        if (site) await changeSite(site, choice)
        await refresh()
      }),
    setSupport: (isSupported: boolean) =>
      attempt(async () => {
        const { tab } = await tabState()
        refusePrivate(tab)
        if (tab?.url) await (isSupported ? startSupporting : stopSupporting)(tab.url)
        await refresh()
      }),
    showSupport: () => inTab(async (tabId) => openSupport(tabId).then(closePopup)),
    report: () => inTab(async (tabId) => openReport(tabId).then(closePopup)),
    openReader: () =>
      inTab(async (tabId) => {
        const result = await sendMessage('openReaderIn', tabId)
        if (result === 'opened') return closePopup()
        setNoArticle(result.startsWith('noArticle'))
        setProblem(i18n.t(`prompt.${result}`))
      }),
    point: () =>
      inTab(async (tabId) => {
        // Not awaited: the answer comes when the reader has pointed, and the popup is closed by then.
        void quietly(sendMessage('point', undefined, { tabId, frameId: 0 }))
        closePopup()
      }),
  }
}

/** What the popup shows, and how it is read anew. */
function useRefreshedState() {
  const [state, setState] = useState<TabState>()
  const latestRefresh = useRef(0)

  async function refresh(): Promise<void> {
    latestRefresh.current += 1
    const refreshed = latestRefresh.current
    const stored = await readStored()
    // A scan takes its time. One that was overtaken would show choices that hold no more.
    const isOvertaken = () => refreshed !== latestRefresh.current
    if (isOvertaken()) return
    // The former scan stays on screen until the new one is done.
    setState((before) => ({ ...stored, page: before?.page }))
    const page = await readPageState(stored)
    if (!isOvertaken()) setState({ ...stored, page })
  }

  return { state, setState, refresh }
}

async function readStored(): Promise<TabState> {
  return readTabState(await findTab(location.search))
}
