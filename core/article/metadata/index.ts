import { absoluteUrl } from '../absolute-url'
import { bylineOf } from './byline'
import { readJsonLd, withoutUndefined } from './json-ld'
import { articleDirection, articleLanguage } from './language'
import { leadImageOf } from './lead-image'
import { linesNearTitle } from './lines-near-title'
import { metaTag, readMetaTags } from './meta-tags'
import { modifiedTimeOf, publishedTimeOf } from './published'
import { siteAliases, siteNameOf } from './site-name'
import { titleOf } from './title'

/** What a page says about its article, all but the body. */
export interface Metadata {
  title: string
  byline?: string
  siteName?: string
  publishedTime?: string
  modifiedTime?: string
  canonicalUrl?: string
  lang?: string
  dir?: 'ltr' | 'rtl'
  excerpt?: string
  /** Whether the page calls itself an article, by JSON-LD or Open Graph. */
  declaredArticle: boolean
  /** Asked for once the body is known: a picture it holds already is no lead. */
  leadImage(body: ParentNode): string | undefined
}

/** Reads a document (untouched, before any cleaning) at `url`, with `base` for relative addresses. */
export function readMetadata(document: Document, url: string, base: string): Metadata {
  const tags = readMetaTags(document)
  const jsonLd = readJsonLd(document)
  const names = siteAliases(tags, jsonLd, url)
  const lang = articleLanguage(document, tags, jsonLd)
  let near: string[] | undefined
  const nearTitle = () => (near ??= linesNearTitle(document))
  const optional = {
    byline: bylineOf(document, tags, jsonLd, names, nearTitle),
    siteName: siteNameOf(tags, jsonLd),
    publishedTime: publishedTimeOf(document, tags, jsonLd, url, nearTitle),
    modifiedTime: modifiedTimeOf(tags, jsonLd),
    canonicalUrl: absoluteUrl(
      document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
      base,
    ),
    lang,
    dir: articleDirection(document, lang),
    excerpt:
      metaTag(tags, 'og:description', 'description', 'twitter:description') ?? jsonLd?.description,
  }
  return {
    title: titleOf(document, tags, jsonLd, names),
    ...withoutUndefined(optional),
    declaredArticle:
      jsonLd?.isArticle === true || metaTag(tags, 'og:type')?.toLowerCase() === 'article',
    leadImage: (body) => leadImageOf(tags, jsonLd, body, base),
  }
}
