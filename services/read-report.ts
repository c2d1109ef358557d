import { browser } from 'wxt/browser'
import type { PageState } from '@/bridge/page-state'
import { findTab } from '@/bridge/tabs'
import { browserVersion } from '@/core/report/browser-version'
import type { Report } from '@/core/report/report'
import { reportAddress } from '@/core/report/report-address'
import { policyOf } from './policy-of'
import { scanTab } from './scan-tab'

/** A language is named in fewer characters; a page may write anything. */
const MAX_LANGUAGE = 35
/** As much of a box as tells what it is. */
const MAX_WORDS = 2_000

/** What can be reported of the tab that a page of Truce is about; of Truce alone where it is about none. */
export async function readReport(search: string): Promise<Report> {
  const versions = {
    truce: browser.runtime.getManifest().version,
    browser: browserVersion(navigator.userAgent),
  }
  const tab = new URLSearchParams(search).has('tab') ? await findTab(search) : undefined
  const address = reportAddress(tab?.url)
  if (!tab || !address) return versions
  const { support } = await policyOf(tab.url)
  // On a supported site Truce changes nothing, and looks for nothing.
  const state: PageState = support ? { phase: 'supported' } : await scanTab(tab.id)
  const { phase, kind, evidence, message } = state
  const language = await languageOf(tab.id)
  return {
    address,
    ...(language && { language }),
    ...versions,
    verdict: phase,
    ...(evidence && evidence.length > 0 && { evidence }),
    ...(kind && { shape: kind }),
    ...(message && { words: message.slice(0, MAX_WORDS) }),
  }
}

async function languageOf(tabId: number): Promise<string | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => document.documentElement.getAttribute('lang'),
    })
    const language: unknown = injection?.result
    return typeof language === 'string' ? language.slice(0, MAX_LANGUAGE) : undefined
  } catch {
    return undefined
  }
}
