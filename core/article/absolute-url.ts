/** The address every relative one in the document is read against: its <base>, else its own. */
export function baseUrlOf(document: Document, url?: string): string {
  const own = url ?? document.URL
  const base = document.querySelector('base[href]')?.getAttribute('href')
  return (base && absoluteUrl(base, own)) || own
}

/** An absolute http(s) URL, or undefined for anything else. */
export function absoluteUrl(href: string | null | undefined, base: string): string | undefined {
  if (!href?.trim()) return undefined
  try {
    const url = new URL(href.trim(), base)
    return /^https?:$/.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

/** Makes every link of a cloned document absolute; links within the page stay as they are. */
export function absolutizeLinks(clone: Document, base: string, url: string): void {
  // Once every address is absolute, a base would only send "#note" to another page.
  for (const element of clone.querySelectorAll('base')) element.remove()
  for (const link of clone.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (href.startsWith('#') || /^mailto:/i.test(href)) continue
    const absolute = absoluteUrl(href, base)
    if (!absolute) link.removeAttribute('href')
    else link.setAttribute('href', withinPage(absolute, url) ?? absolute)
  }
}

/** "#note" for a full URL that only leads to another place of the same page. */
function withinPage(href: string, url: string): string | undefined {
  const at = href.indexOf('#')
  return at > 0 && href.slice(0, at) === url.split('#')[0] ? href.slice(at) : undefined
}
