import { absoluteUrl } from '../absolute-url'
import type { JsonLdArticle } from './json-ld'
import { type MetaTags, metaTag } from './meta-tags'

/** File names of images that a site declares for all its pages: logos and default share images. */
const SITE_PICTURE =
  /(?:logo|placeholder|default|fallback|favicon|avatar|blank|social[-_]?(?:share|card|image)|og[-_]?image|share[-_]?image|sprite)/i

/**
 * The absolute URL of the image that the page declares for the article. Undefined when the body
 * already shows it or begins with another image.
 */
export function leadImageOf(
  tags: MetaTags,
  jsonLd: JsonLdArticle | undefined,
  body: ParentNode,
  base: string,
): string | undefined {
  const declared = metaTag(
    tags,
    'og:image:secure_url',
    'og:image:url',
    'og:image',
    'twitter:image',
    'twitter:image:src',
  )
  const href = absoluteUrl(declared, base) ?? absoluteUrl(jsonLd?.image, base)
  if (!href || SITE_PICTURE.test(lastSegment(href))) return undefined
  if (opensWithImage(body)) return undefined
  const wanted = pictureKey(href)
  const isInBody = [...body.querySelectorAll('img[src]')].some(
    (image) => pictureKey(image.getAttribute('src') ?? '') === wanted,
  )
  return isInBody ? undefined : href
}

/** What tells the sizes of one image apart, at the end of its name: "photo-large-1024x768@2x". */
const SIZES =
  /(?:[-_@]?\d{2,4}x\d{2,4}|@\dx|-scaled|[-_](?:small|medium|large|thumb|thumbnail|full|\d{3,4}w?)){1,4}$/i

/**
 * The same key for one image in several sizes: "/a/photo-1024x768.jpg" and "/b/photo.webp?w=300".
 */
export function pictureKey(href: string): string {
  return lastSegment(href)
    .replace(/\.(?:jpe?g|png|webp|gif|avif)$/i, '')
    .replace(SIZES, '')
    .toLowerCase()
}

function lastSegment(href: string): string {
  return href.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? ''
}

/**
 * A dateline or standfirst may precede the image. A longer paragraph means that the text has begun.
 */
const MIN_OPENING_CHARS = 80

/** Whether the body begins with an image. That is the lead image, under whatever URL. */
function opensWithImage(body: ParentNode): boolean {
  for (const element of body.querySelectorAll('img,p')) {
    if (element.localName === 'img') return true
    if ((element.textContent ?? '').trim().length > MIN_OPENING_CHARS) return false
  }
  return false
}
