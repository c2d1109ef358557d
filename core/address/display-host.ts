/** The host of an address as readers know it, without `www.`; empty for what is no address. */
export function displayHost(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}
