import { sendMessage } from '@/bridge/messages'
import { quietly } from '@/bridge/quietly'
import { take } from '../isolated-world/registry'
import type { PromptUi } from '../prompt-ui/types'

/**
 * The voice, brought into the page with its first word. What was said last holds: a word that was hushed
 * while the voice was on its way is not said any more.
 *
 * @param onCheck called now and then while a question is shown.
 */
export function createLazyPromptUi(
  window: Window & typeof globalThis,
  onCheck: () => void,
): PromptUi {
  let voice: PromptUi | undefined
  let words = 0
  /** A question is on its way. */
  let isComing = false

  async function bring(): Promise<PromptUi> {
    if (!take('createPromptUi')) await sendMessage('loadBundle', 'promptUi')
    const create = take('createPromptUi')
    if (!create) throw new Error('The voice did not come')
    voice ??= create(window, onCheck)
    return voice
  }

  /** Resolves with nothing when something else was said, or nothing was to be said, meanwhile. */
  async function speak<T>(say: (voice: PromptUi) => T): Promise<T | undefined> {
    words += 1
    const mine = words
    try {
      const speaker = voice ?? (await bring())
      return mine === words ? say(speaker) : undefined
    } finally {
      if (mine === words) isComing = false
    }
  }

  return {
    get isAsking() {
      return isComing || (voice?.isAsking ?? false)
    },
    isOwn: (element) => voice?.isOwn(element) ?? false,
    showPrompt(question, lift) {
      isComing = true
      void quietly(speak((speaker) => speaker.showPrompt(question, lift)))
    },
    showStatus(text, offers) {
      isComing = false
      void quietly(speak((speaker) => speaker.showStatus(text, offers)))
    },
    async pickElement() {
      isComing = true
      return speak((speaker) => speaker.pickElement())
    },
    close() {
      words += 1
      isComing = false
      voice?.close()
    },
  }
}
