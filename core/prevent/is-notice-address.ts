import { areNestedHosts } from '@/core/address/are-nested-hosts'

/** Address words of pages that do nothing but ask to switch an ad blocker off. */
const NOTICE =
  /(?<![a-z])ad[-_.]?s?[-_.]?block|(?:disable|allow|enable|whitelist|unblock)[-_.]?ads?(?![a-z])/i

/** Where a page may rightly send its reader by itself, whatever else the address says. */
const ERRAND =
  /log-?[io]n|sign-?(?:in|up)|oauth|\bsso\b|\bauth|account|regist|consent|cookie|privacy|gdpr|subscri|checkout|captcha|challenge/i

/**
 * True when an address is that of a page which only asks to switch an ad blocker off, reached from a page that is none,
 * on the same host or one above or below it. Told by words of its path and its query; an address carried along inside
 * the query (where to return to) counts for nothing.
 */
export function isNoticeAddress(to: string, from: string): boolean {
  if (!areNestedHosts(to, from)) return false
  const [there, here] = [addressWords(to), addressWords(from)]
  return NOTICE.test(there) && !NOTICE.test(here) && !ERRAND.test(there)
}

function addressWords(url: string): string {
  const { pathname, searchParams } = new URL(url)
  const query = [...searchParams].filter(([, value]) => !value.includes('/')).flat()
  return [pathname, ...query].join(' ')
}
