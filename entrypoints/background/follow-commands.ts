import { browser } from 'wxt/browser'
import { sendMessage } from '@/bridge/messages'
import { quietly } from '@/bridge/quietly'
import { policyOf } from '@/services/policy-of'
import { scanTab } from '@/services/scan-tab'
import type { MissingApi } from './missing-api'

/** What the guard of a page does by a command of the same name in the manifest. */
const COMMANDS = ['dismiss', 'undo', 'point'] as const
type GuardCommand = (typeof COMMANDS)[number]

/**
 * What the popup offers, by keys that the reader gives it in the browser's own settings.
 *
 * @returns what the browser has not: phones have no commands
 */
export function followCommands(): MissingApi[] {
  const commands: typeof browser.commands | undefined = browser.commands
  if (!commands) return ['commands']
  commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((known) => known === name)
    if (command && tab?.id !== undefined) void quietly(run(command, tab.id, tab.url))
  })
  return []
}

async function run(command: GuardCommand, tabId: number, url: string | undefined): Promise<void> {
  // On a supported site nothing is changed, by whatever way it is asked.
  if ((await policyOf(url)).support) return
  const { phase } = await scanTab(tabId)
  if (command === 'dismiss' && phase !== 'found') return
  if (command === 'undo' && phase !== 'dismissed') return
  if (phase !== 'unreachable') await sendMessage(command, undefined, { tabId, frameId: 0 })
}
