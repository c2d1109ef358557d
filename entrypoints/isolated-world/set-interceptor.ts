import type { SetInterceptor } from '@/core/dismissal/act/early-event-interceptor'
import { provide, take } from './registry'

/** Has the sentinel's early listeners call this from now on, or nothing; returns what they called before. */
export const setInterceptor: SetInterceptor = (next) => {
  const before = take('interceptor')
  provide('interceptor', next)
  return before
}
