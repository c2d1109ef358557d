import { browser } from 'wxt/browser'
import { sendMessage } from '@/bridge/messages'
import { quietly } from '@/bridge/quietly'
import type { MissingApi } from './missing-api'

/** The name of the command in the manifest. */
const TO_PROMPT = 'to-prompt'

/**
 * Takes the keyboard to the prompt by command: a reader may be far down in the page when it shows.
 *
 * @returns what the browser has not: phones have no commands
 */
export function focusPrompt(): MissingApi[] {
  const commands: typeof browser.commands | undefined = browser.commands
  if (!commands) return ['commands']
  commands.onCommand.addListener((command, tab) => {
    if (command !== TO_PROMPT || tab?.id === undefined) return
    void quietly(sendMessage('focusPrompt', undefined, { tabId: tab.id, frameId: 0 }))
  })
  return []
}
