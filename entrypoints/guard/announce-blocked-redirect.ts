import { i18n } from '#i18n'
import { provide, take } from '../isolated-world/registry'
import type { PromptUi } from '../prompt-ui/types'

/** Says that the page was kept from leading the reader away, with the way there after all. */
export function announceBlockedRedirect(window: Window, voice: PromptUi): void {
  const url = take('blockedRedirect')
  if (!url) return
  provide('blockedRedirect', undefined)
  // The reader has just pressed, and what a reader does is not kept from being done.
  voice.showStatus(i18n.t('prompt.keptHere'), { onUndo: () => window.location.assign(url) })
}
