import { textKey } from '@/core/values/text-key'
import type { JsonLdArticle } from './json-ld'
import { type MetaTags, metaTag } from './meta-tags'

/** A longer text (characters) is a list of keywords. */
const MAX_CHARS = 40

/** What pages declare that have no sections. */
const NONE = /^(?:articles?|blog|default|general|home|news|posts?|uncategori[sz]ed|\d+)$/i

/** The part of the site that an article stands in, as the page declares it: "World". */
export function sectionOf(
  tags: MetaTags,
  jsonLd: JsonLdArticle | undefined,
  siteNames: readonly string[],
): string | undefined {
  const declared = [
    metaTag(tags, 'article:section', 'og:article:section', 'parsely-section'),
    jsonLd?.section,
  ]
  return declared.find((name): name is string => {
    if (!name || name.length > MAX_CHARS || NONE.test(name) || name.includes('/')) return false
    return !siteNames.some((site) => textKey(site) === textKey(name))
  })
}
