import { isWebUrl } from '@/core/address/is-web-url'

/** A page's address as a report may hold it: without query, fragment and whatever names an account. */
export function reportAddress(url: string | undefined): string | undefined {
  if (!isWebUrl(url)) return undefined
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
