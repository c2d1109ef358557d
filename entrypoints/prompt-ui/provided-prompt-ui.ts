import { shared } from '@/core/page/shared'
import type { createPromptUi } from './prompt-ui'

declare module '@/core/page/shared' {
  interface Shared {
    voice?: typeof createPromptUi
  }
}

/** Hands the voice to the guard, which was there before it. */
export function providePromptUi(create: typeof createPromptUi): void {
  shared.voice = create
}

/** @returns `undefined` as long as the voice was not brought in. */
export function providedPromptUi(): typeof createPromptUi | undefined {
  return shared.voice
}
