import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import type { Driver } from '../../browsers/driver.ts'
import type { DriverPage } from '../../browsers/driver-page.ts'
import { until } from '../../browsers/until.ts'

/** The words with which the popup says that there is nothing. */
const QUIET = 'No ad-block notice here.'

/** What the finder says of a page, its notices surest first. */
export interface Finding {
  kind: string
  confidence: number
  evidence: string[]
}

/** Asks the finder about a tab. */
export type Find = (driver: Driver, tabId: number) => Promise<Finding[]>

/**
 * Has Truce look at a tab with all it has, by opening the popup on it. By the time the popup answers, Truce
 * has asked or acted if it was going to.
 *
 * @returns what the popup says instead of "nothing here"; `undefined` when it says that.
 */
export async function askPopup(popup: DriverPage, address: string): Promise<string | undefined> {
  await popup.goto(address)
  const text = await until('the popup to have looked', () =>
    popup.evaluate(() => {
      const main = document.querySelector('main')
      return main?.ariaBusy === 'false' && main.innerText
    }),
  )
  return text.includes(QUIET) ? undefined : text.replaceAll(/\s+/g, ' ').slice(0, 120)
}

/** Has Truce put everything back, by the popup's button. */
export async function undoInPopup(popup: DriverPage, address: string): Promise<void> {
  await askPopup(popup, address)
  await popup.getByRole('button', 'Undo').click()
}

const FINDER = fileURLToPath(new URL('../../../core/notice/index.ts', import.meta.url))

/** The finder alone, built as one script that can be sent into a tab's content-script world. */
export async function buildFinder(): Promise<Find> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: FINDER, formats: ['iife'], name: 'finder' } },
  })) as Rolldown.RolldownOutput[]
  const script = built[0]?.output[0].code ?? ''
  // Sent as text, so it is put together from text: the bundle, then a look and its plain answer.
  const find = new Function(
    'tabId',
    `return chrome.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: async () => {
      ${script}
      const notices = await finder.findNotices(window)
      return notices.map(({ kind, confidence, evidence }) =>
        ({ kind, confidence, evidence: evidence.map(({ id, weight }) => id + ' ' + weight) }))
    } }).then(([first]) => first?.result ?? [])`,
  ) as (tabId: number) => Promise<Finding[]>
  return (driver, tabId) => driver.evaluateInExtension(find, tabId)
}

declare const chrome: {
  tabs: {
    sendMessage(tab: number, message: object, options: object): Promise<{ res?: PageState }>
  }
}

/** As much of the guard's answer as the table tells. */
interface PageState {
  phase: string
  techniques?: string[]
}

/** How the notice of a tab was put away, as the popup would be told. */
export async function techniquesIn(driver: Driver, tabId: number): Promise<string[]> {
  const state = await driver.evaluateInExtension(async (tab) => {
    const message = { id: Date.now(), type: 'look', timestamp: Date.now() }
    return (await chrome.tabs.sendMessage(tab, message, { frameId: 0 })).res
  }, tabId)
  return state?.techniques ?? []
}
