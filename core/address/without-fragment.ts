/** An address without what follows `#`: a place in a page is the same page. */
export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? ''
}
