import { shared } from '@/core/page/shared'
import type { Phrases } from './phrases'

/** Languages by their codes. */
export type Languages = Readonly<Record<string, Phrases>>

declare module '@/core/page/shared' {
  interface Shared {
    languages?: Languages
  }
}

/**
 * Gives the guard its languages. They come as a script of their own: they are as large as the guard and need
 * not be parsed again with it.
 */
export function provideLanguages(languages: Languages): void {
  shared.languages = languages
}

/** The languages given so far; without any only what all languages share is read. */
export function providedLanguages(): Languages {
  return shared.languages ?? {}
}
