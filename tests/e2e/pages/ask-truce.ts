import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import type { Driver } from '../../browsers/driver.ts'
import type { DriverPage } from '../../browsers/driver-page.ts'
import { until } from '../../browsers/until.ts'

/** What the popup says where there is nothing. */
const QUIET = 'No ad-block notice here.'

/** What `findNotices` returns for a page, most certain first. */
export interface Finding {
  kind: string
  confidence: number
  evidence: string[]
}

/** Asks the finder about a tab. */
export type Find = (driver: Driver, tabId: number) => Promise<Finding[]>

/**
 * Has Truce scan a tab with the whole guard, by opening the popup on it. When the popup answers, Truce has already asked
 * or acted, if it does.
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

/** Has Truce undo everything, by the popup's button. */
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
  // The code is sent as text: the bundle, then a call and its JSON result.
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
    sendMessage(tab: number, message: object, options: object): Promise<{ res?: GuardAnswer }>
  }
}

/** The part of the guard's answer that the table shows. */
interface GuardAnswer {
  phase: string
  techniques?: string[]
}

/** How the notice of a tab was dismissed, as the popup would show it. */
export async function techniquesIn(driver: Driver, tabId: number): Promise<string[]> {
  const state = await driver.evaluateInExtension(async (tab) => {
    const message = { id: Date.now(), type: 'look', timestamp: Date.now() }
    return (await chrome.tabs.sendMessage(tab, message, { frameId: 0 })).res
  }, tabId)
  return state?.techniques ?? []
}
