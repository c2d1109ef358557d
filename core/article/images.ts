import { absoluteUrl } from './absolute-url'
import { bestImageCandidate, parseSrcset } from './srcset'

/** Where lazy-loading scripts keep the real address until the picture scrolls into view. */
const LAZY_SRC = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-src',
  'data-actualsrc',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
  'data-img-url',
  'data-src-large',
  'data-src-medium',
  'data-src-small',
  'data-srcs',
  'data-lazyload',
  'data-echo',
  'loadlate',
]

const LAZY_SRCSET = ['data-srcset', 'data-lazy-srcset', 'data-src-set', 'data-sizes-srcset']

/** Names of the grey boxes and dots shown while the real picture is on its way. */
const PLACEHOLDER =
  /(?:^|[/_-])(?:blank|spacer|placeholder|transparent|pixel|lazy[-_]?load|loading|1x1|grey|gray|default)[\w-]*\.(?:gif|png|svg|jpe?g)/i

/** A data: picture shorter than this is a placeholder; real ones inlined in a page are larger. */
const MIN_DATA_URL_CHARS = 2000

/**
 * Gives every picture of a cloned document its real, absolute address in `src`, and makes `picture` and
 * lazy `noscript` copies plain `img`. A picture without an address goes.
 */
export function resolveImages(clone: Document, base: string): void {
  unwrapNoscript(clone)
  for (const image of [...clone.querySelectorAll('img')]) {
    const src = imageUrl(image, base)
    if (!src) {
      image.remove()
      continue
    }
    image.setAttribute('src', src)
    for (const name of ['srcset', 'sizes', 'loading', ...LAZY_SRC, ...LAZY_SRCSET])
      image.removeAttribute(name)
  }
  for (const picture of [...clone.querySelectorAll('picture')]) {
    const image = picture.querySelector('img')
    if (image) picture.replaceWith(image)
    else picture.remove()
  }
}

/** The real address of a picture, whatever loads it: absolute, or pixels in the address itself. */
export function imageUrl(image: Element, base: string): string | undefined {
  const sets = [
    ...LAZY_SRCSET.map((name) => image.getAttribute(name)),
    image.getAttribute('srcset'),
    ...[...(image.closest('picture')?.querySelectorAll('source') ?? [])].flatMap((source) => [
      ...LAZY_SRCSET.map((name) => source.getAttribute(name)),
      source.getAttribute('srcset'),
    ]),
  ]
  for (const set of sets) {
    const best =
      set && bestImageCandidate(parseSrcset(set).filter(({ url }) => !isPlaceholder(url)))
    const url = best && absoluteUrl(best.url, base)
    if (url) return url
  }
  for (const name of LAZY_SRC) {
    const value = image.getAttribute(name)
    const url = value && looksLikeUrl(value) && !isPlaceholder(value) && absoluteUrl(value, base)
    if (url) return url
  }
  const src = image.getAttribute('src')?.trim()
  if (!src || isPlaceholder(src)) return undefined
  return src.startsWith('data:') ? src : absoluteUrl(src, base)
}

function isPlaceholder(src: string): boolean {
  return src.startsWith('data:') ? src.length < MIN_DATA_URL_CHARS : PLACEHOLDER.test(src)
}

/** Some of those attributes hold JSON or a bare name on some sites. */
function looksLikeUrl(value: string): boolean {
  return (
    /^(?:https?:|\/|\.)/i.test(value.trim()) || /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(value)
  )
}

/** The copy for readers without scripts takes the place of the lazy picture beside it. */
function unwrapNoscript(clone: Document): void {
  for (const noscript of [...clone.querySelectorAll('noscript')]) {
    const copy = noscriptImage(noscript, clone)
    if (copy) {
      const neighbour = noscript.previousElementSibling ?? noscript.nextElementSibling
      const lazy = neighbour?.matches('img') ? neighbour : neighbour?.querySelector('img')
      if (lazy && neighbour && !neighbour.textContent?.trim()) neighbour.remove()
      noscript.before(copy)
    }
    noscript.remove()
  }
}

/** With scripts on, a page's noscript holds text; an inert document reads it as markup. */
function noscriptImage(noscript: Element, clone: Document): Element | undefined {
  const markup = noscript.firstElementChild ? noscript.innerHTML : (noscript.textContent ?? '')
  if (!markup.includes('<img')) return undefined
  const inert = clone.implementation.createHTMLDocument('')
  inert.body.innerHTML = markup
  const images = inert.body.querySelectorAll('img')
  const [image] = images
  if (!image || images.length > 1 || inert.body.textContent?.trim()) return undefined
  return clone.importNode(image, true)
}
