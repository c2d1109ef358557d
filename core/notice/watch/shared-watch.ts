import { shared } from '@/core/page/shared'
import type { watchPage } from './watch-page'

declare module '@/core/page/shared' {
  interface Shared {
    watch?: typeof watchPage
  }
}

/** Lends the sentinel's way of watching to the guard, which then need not bring its own. False when it was lent before. */
export function lendWatch(lent: typeof watchPage): boolean {
  if (shared.watch) return false
  shared.watch = lent
  return true
}

/** What the sentinel lent; it is in the page before the guard. */
export function lentWatch(): typeof watchPage {
  const lent = shared.watch
  if (!lent) throw new Error('The sentinel is not in this page')
  return lent
}
