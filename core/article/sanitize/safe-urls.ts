import { isSafeDrawing } from './is-safe-drawing'

/** Raster formats. SVG is a document, and not one of them: only what Truce drew itself may stand. */
const RASTER_DATA = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i

/** Schemes of links that a reader may follow. */
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/** Whether a link is safe: absolute http, https or mailto, or a fragment of the article itself. */
export function isSafeLink(href: string): boolean {
  if (/^#[^\s]+$/.test(href)) return true
  return LINK_SCHEMES.has(schemeOf(href) ?? '')
}

/**
 * Whether an image may be loaded: an absolute http(s) URL, or a data: URL of a raster format or of a drawing of shapes and
 * words.
 */
export function isSafeImage(src: string): boolean {
  if (src.startsWith('data:image/svg')) return isSafeDrawing(src)
  return RASTER_DATA.test(src) || /^https?:$/.test(schemeOf(src) ?? '')
}

/**
 * Parsed by the browser, which ignores control characters and white space inside the scheme
 * (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
function schemeOf(url: string): string | undefined {
  try {
    return new URL(url).protocol
  } catch {
    return undefined
  }
}
