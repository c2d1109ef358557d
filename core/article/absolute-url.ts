/** The base URL of a document: that of its `<base>` element, else the document's own. */
export function baseUrlOf(document: Document, url?: string): string {
  const own = url ?? document.URL
  const base = document.querySelector('base[href]')?.getAttribute('href')
  return (base && absoluteUrl(base, own)) || own
}

/** An absolute http(s) URL; undefined for anything else. */
export function absoluteUrl(href: string | null | undefined, base: string): string | undefined {
  if (!href?.trim()) return undefined
  try {
    const url = new URL(href.trim(), base)
    return /^https?:$/.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

/**
 * Makes every link of a cloned document absolute. Links within the page become fragments ("#note").
 */
export function absolutizeLinks(clone: Document, base: string, url: string): void {
  // Links are absolute now. A `<base>` would only make "#note" lead to another page.
  for (const element of clone.querySelectorAll('base')) element.remove()
  for (const link of clone.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (href.startsWith('#') || /^mailto:/i.test(href)) continue
    const absolute = absoluteUrl(href, base)
    if (!absolute) link.removeAttribute('href')
    else link.setAttribute('href', withinPage(absolute, url) ?? absolute)
  }
}

/** The fragment ("#note") of a URL that leads to a place in the same page; else undefined. */
function withinPage(href: string, url: string): string | undefined {
  const at = href.indexOf('#')
  return at > 0 && href.slice(0, at) === url.split('#')[0] ? href.slice(at) : undefined
}
