import { absoluteUrl } from './absolute-url'
import { DRAWN_ATTRIBUTE } from './drawing-of'
import { bestImageCandidate, parseSrcset } from './srcset'
import { withoutHandlers } from './without-handlers'

/**
 * Attributes in which lazy-loading scripts store the image URL until the image scrolls into view.
 */
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

/** File names of placeholders shown until the real image has loaded. */
const PLACEHOLDER =
  /(?:^|[/_-])(?:blank|spacer|placeholder|transparent|pixel|lazy[-_]?load|loading|1x1|grey|gray|default)[\w-]{0,40}\.(?:gif|png|svg|jpe?g)/i

/** A shorter data: URL (characters) is a placeholder. Images that a page inlines are larger. */
const MIN_DATA_URL_CHARS = 2000

/**
 * Gives every image of a cloned document its real, absolute URL in `src`. Replaces `picture`
 * elements and the `noscript` copies of lazy images by a plain `img`. Removes images without a URL.
 */
export function resolveImages(clone: Document, base: string): void {
  unwrapNoscript(clone)
  for (const image of [...clone.querySelectorAll(`img:not([${DRAWN_ATTRIBUTE}])`)]) {
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

/**
 * The real URL of an image, whatever script would load it: absolute, or a data: URL. Undefined when
 * there is none.
 */
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

/** On some sites these attributes hold JSON or a bare name. */
function looksLikeUrl(value: string): boolean {
  return (
    /^(?:https?:|\/|\.)/i.test(value.trim()) || /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(value)
  )
}

/** Replaces a lazy image by its `noscript` copy, which has the real URL. */
function unwrapNoscript(clone: Document): void {
  for (const noscript of [...clone.querySelectorAll('noscript')]) {
    const copy = noscriptImage(noscript, clone)
    if (copy) {
      const { previousElementSibling: before, nextElementSibling: after } = noscript
      ;[before, after].find((neighbour) => neighbour && isBareImage(neighbour))?.remove()
      noscript.before(copy)
    }
    noscript.remove()
  }
}

/** An image, or what holds one and no text. */
function isBareImage(element: Element): boolean {
  const hasImage = element.localName === 'img' || element.querySelector('img') !== null
  return hasImage && !element.textContent?.trim()
}

/**
 * With scripting enabled, the parser reads the content of `noscript` as text:
 * https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element. An inert document has
 * scripting disabled and reads it as markup.
 */
function noscriptImage(noscript: Element, clone: Document): Element | undefined {
  const markup = noscript.firstElementChild ? noscript.innerHTML : (noscript.textContent ?? '')
  if (!markup.includes('<img')) return undefined
  const inert = clone.implementation.createHTMLDocument('')
  inert.body.innerHTML = withoutHandlers(markup)
  const images = inert.body.querySelectorAll('img')
  const [image] = images
  if (!image || images.length > 1 || inert.body.textContent?.trim()) return undefined
  return clone.importNode(image, true)
}
