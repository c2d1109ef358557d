import { take } from '../isolated-world/registry'

/**
 * Stands in for `core/notice/read/stems.ts` in the guard's bundle (`wxt.config.ts`): the lists are in the page already,
 * with `watch.js`, and the guard has no room for them.
 */
const shared = (name: 'advert' | 'block' | 'blocker' | 'consent') => () =>
  take('stems')?.[name]() ?? []

export const advertStems = shared('advert')
export const blockStems = shared('block')
export const blockerStems = shared('blocker')
export const consentStems = shared('consent')
