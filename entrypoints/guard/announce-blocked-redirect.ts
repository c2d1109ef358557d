import { i18n } from '#i18n'
import { takeKept } from '@/core/prevent/blocked-redirect'
import type { Voice } from '../prompt-ui/prompt-ui'

/** Says that the page was kept from leading the reader away, with the way there after all. */
export function sayKept(window: Window, voice: Voice): void {
  const url = takeKept()
  if (!url) return
  // The reader has just pressed, and what a reader does is not kept from being done.
  voice.say(i18n.t('prompt.keptHere'), { onUndo: () => window.location.assign(url) })
}
