/** Address words of pages that do nothing but ask to switch an ad blocker off. */
const NOTICE =
  /(?<![a-z])ad[-_.]?s?[-_.]?block|(?:disable|allow|enable|whitelist|unblock)[-_.]?ads?(?![a-z])/i

/** Where a page may rightly send its reader by itself, whatever else the address says. */
const ERRAND =
  /log-?[io]n|sign-?(?:in|up)|oauth|\bsso\b|\bauth|account|regist|consent|cookie|privacy|gdpr|subscri|checkout|captcha|challenge/i

/**
 * True when an address is that of a page which only asks to switch an ad blocker off, reached from a page
 * of the same site that is none. Told by words of its path and its query; an address carried along inside
 * the query (where to return to) counts for nothing.
 */
export function isNoticeAddress(to: string, from: string): boolean {
  if (!isSameSite(to, from)) return false
  const [there, here] = [addressWords(to), addressWords(from)]
  return NOTICE.test(there) && !NOTICE.test(here) && !ERRAND.test(there)
}

/** The same host, with or without "www.", or one a part of the other. */
export function isSameSite(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false
  const [a = '', b = ''] = [one, other].map((url) => new URL(url).hostname.replace(/^www\./, ''))
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

function addressWords(url: string): string {
  const { pathname, searchParams } = new URL(url)
  const query = [...searchParams].filter(([, value]) => !value.includes('/')).flat()
  return [pathname, ...query].join(' ')
}
