import { shared } from '@/core/page/shared'

/** What keeps the reader here says so, the guard tells the reader. */
declare module '@/core/page/shared' {
  interface Shared {
    kept?: string
  }
}

/** Remembers where the page wanted to lead its reader. */
export function provideBlockedRedirect(url: string): void {
  shared.kept = url
}

/** Where the page wanted to lead its reader, told once. */
export function takeBlockedRedirect(): string | undefined {
  const url = shared.kept
  delete shared.kept
  return url
}
