import { shared } from '@/core/page/shared'
import type { createVoice } from './prompt-ui'

declare module '@/core/page/shared' {
  interface Shared {
    voice?: typeof createVoice
  }
}

/** Hands the voice to the guard, which was there before it. */
export function provideVoice(create: typeof createVoice): void {
  shared.voice = create
}

/** @returns `undefined` as long as the voice was not brought in. */
export function providedVoice(): typeof createVoice | undefined {
  return shared.voice
}
