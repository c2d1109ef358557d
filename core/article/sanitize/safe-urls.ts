/** Picture formats that hold pixels only. SVG is a document: not one of them. */
const RASTER_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i

/** Addresses a reader may follow: the web, and a letter to the writer. */
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/** Whether a link may lead there: absolute http, https or mailto, or a place in the article itself. */
export function isSafeLink(href: string): boolean {
  if (/^#[^\s]+$/.test(href)) return true
  return LINK_SCHEMES.has(schemeOf(href) ?? '')
}

/** Whether a picture may be loaded from there: absolute http or https, or pixels in the address itself. */
export function isSafeImage(src: string): boolean {
  return RASTER_DATA.test(src) || /^https?:$/.test(schemeOf(src) ?? '')
}

/** Read as the browser reads it: control characters and white space inside are not part of the scheme. */
function schemeOf(url: string): string | undefined {
  try {
    return new URL(url).protocol
  } catch {
    return undefined
  }
}
