import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import type { Driver } from '../../browsers/driver.ts'

const FINDER = fileURLToPath(new URL('../../../core/nag/index.ts', import.meta.url))

/** What Truce says of a page when it is asked. */
export interface Opinion {
  phase: string
  evidence: string[]
}

/** What the finder alone says of a page, its notices surest first. */
export interface Finding {
  kind: string
  confidence: number
  evidence: string[]
}

declare const chrome: {
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> }
  tabs: { sendMessage(tabId: number, message: object, options: object): Promise<unknown> }
}

/**
 * Has Truce look at a tab with all it has, as the popup does: brings the guard there and asks it. By the
 * time this answers, the guard has asked or acted if it was going to.
 */
export function askToLook(driver: Driver, tabId: number): Promise<Opinion> {
  return tell(driver, tabId, 'look')
}

/** Has Truce put everything back, as the popup does. */
export function askToUndo(driver: Driver, tabId: number): Promise<Opinion> {
  return tell(driver, tabId, 'undo')
}

async function tell(driver: Driver, tabId: number, type: string): Promise<Opinion> {
  const { phase, evidence } = await driver.evaluateInExtension(
    async (id, what) => {
      const target = { tabId: id, frameIds: [0] }
      await chrome.scripting.executeScript({ target, files: ['/guard.js'] })
      const message = { id: Date.now() % 1e6, type: what, timestamp: Date.now() }
      const answer = await chrome.tabs.sendMessage(id, message, { frameId: 0 })
      return (answer as { res: { phase: string; evidence?: string[] } }).res
    },
    tabId,
    type,
  )
  return { phase, evidence: evidence ?? [] }
}

/** The finder alone, built as one script that can be sent into a tab's content-script world. */
export async function buildFinder(): Promise<
  (driver: Driver, tabId: number) => Promise<Finding[]>
> {
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
      const nags = await finder.findNags(window)
      return nags.map(({ kind, confidence, evidence }) =>
        ({ kind, confidence, evidence: evidence.map(({ id, weight }) => id + ' ' + weight) }))
    } }).then(([first]) => first?.result ?? [])`,
  ) as (tabId: number) => Promise<Finding[]>
  return (driver, tabId) => driver.evaluateInExtension(find, tabId)
}
