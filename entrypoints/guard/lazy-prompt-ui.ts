import { sendMessage } from '@/bridge/messages'
import { take } from '../isolated-world/registry'
import type { PromptUi, StatusActions } from '../prompt-ui/types'

/** The prompt UI, which is not in the page yet; each rejects where it cannot be loaded. */
export interface LazyPromptUi {
  isOwn(element: Element): boolean
  showPrompt(...question: Parameters<PromptUi['showPrompt']>): Promise<void>
  showStatus(text: string, actions?: StatusActions): Promise<void>
  pickElement(): Promise<Element | undefined>
  /** Moves the focus to what is shown. */
  focus(): void
  close(): void
  /** Says that the extension was updated, where the prompt UI is in the page by then. */
  sayUpdated(): void
}

/**
 * The prompt UI, loaded into the page when it is first shown. The last call holds: what was closed while the prompt UI
 * was being loaded is not shown any more.
 *
 * @param onCheck called now and then while a question is shown.
 */
export function createLazyPromptUi(
  window: Window & typeof globalThis,
  onCheck: () => void,
): LazyPromptUi {
  let promptUi: PromptUi | undefined
  let calls = 0

  async function load(): Promise<PromptUi> {
    if (!take('createPromptUi')) await sendMessage('loadBundle', 'promptUi')
    const create = take('createPromptUi')
    if (!create) throw new Error('The prompt UI was not loaded')
    promptUi ??= create(window, onCheck)
    return promptUi
  }

  /** Resolves with nothing where another call was made meanwhile. */
  async function show<T>(inUi: (ui: PromptUi) => T): Promise<T | undefined> {
    calls += 1
    const call = calls
    const ui = promptUi ?? (await load())
    return call === calls ? inUi(ui) : undefined
  }

  return {
    isOwn: (element) => promptUi?.isOwn(element) ?? false,
    showPrompt: (...question) => show((ui) => ui.showPrompt(...question)),
    showStatus: (text, actions) => show((ui) => ui.showStatus(text, actions)),
    pickElement: async () => show((ui) => ui.pickElement()),
    focus: () => promptUi?.focus(),
    close() {
      calls += 1
      promptUi?.close()
    },
    sayUpdated() {
      calls += 1
      promptUi?.sayUpdated()
    },
  }
}
