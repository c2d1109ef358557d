/**
 * The name a site's choices are kept under: the host of a web address in lower case, without "www.".
 * An international name stays in its ASCII form, so that two look-alike names never share a choice.
 *
 * @returns `undefined` for anything that is not an http(s) address (browser pages, files, extensions).
 */
export function siteKey(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  return hostname.replace(/^www\.(?=.)/, '') || undefined
}
