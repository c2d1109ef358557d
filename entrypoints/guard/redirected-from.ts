import { referrerOf } from '@/core/page/node-access'
import { isNoticeAddress } from '@/core/prevent/is-notice-address'

/**
 * The page from which the reader was led to this one, where this one's address says that it only asks to
 * switch an ad blocker off. `undefined` for any other page, and for one the reader went back to.
 */
export function redirectedFrom({ navigation, location, document }: Window): string | undefined {
  const activation = navigation?.activation
  if (activation && !/push|replace/.test(activation.navigationType)) return undefined
  const from = activation?.from?.url ?? referrerOf(document)
  return isNoticeAddress(location.href, from) ? from : undefined
}
