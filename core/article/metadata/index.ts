import { absoluteUrl } from '../absolute-url'
import { bylineOf } from './byline'
import { readJsonLd, withoutUndefined } from './json-ld'
import { articleDirection, articleLanguage } from './language'
import { leadImageOf } from './lead-image'
import { linesNearTitle } from './lines-near-title'
import { metaTag, readMetaTags } from './meta-tags'
import { modifiedTimeOf, publishedTimeOf } from './published'
import { sectionOf } from './section'
import { siteAliases, siteNameOf } from './site-name'
import { titleOf } from './title'

/** The metadata of an article. */
export interface Metadata {
  title: string
  byline?: string
  siteName?: string
  section?: string
  publishedTime?: string
  modifiedTime?: string
  canonicalUrl?: string
  lang?: string
  dir?: 'ltr' | 'rtl'
  excerpt?: string
  /** Whether the page declares itself an article, by JSON-LD or Open Graph. */
  declaredArticle: boolean
  /**
   * The lead image, given the extracted body: undefined when the body already has an image there.
   */
  leadImage(body: ParentNode): string | undefined
}

/** Reads the metadata of a live document at `url`. Relative URLs are resolved against `base`. */
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
    section: sectionOf(tags, jsonLd, names),
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
