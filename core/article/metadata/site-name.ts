import type { JsonLdArticle } from './json-ld'
import { type MetaTags, metaTag } from './meta-tags'

/** The site's name as the page declares it; undefined when it does not. */
export function siteNameOf(tags: MetaTags, jsonLd: JsonLdArticle | undefined): string | undefined {
  return (
    metaTag(tags, 'og:site_name', 'application-name', 'apple-mobile-web-app-title') ??
    jsonLd?.publisher
  )
}

/**
 * Every name the site may have in titles and bylines: the declared ones, and its host with and
 * without the top-level domain.
 */
export function siteAliases(
  tags: MetaTags,
  jsonLd: JsonLdArticle | undefined,
  url: string,
): string[] {
  const names = [
    metaTag(tags, 'og:site_name'),
    metaTag(tags, 'application-name'),
    metaTag(tags, 'apple-mobile-web-app-title'),
    metaTag(tags, 'twitter:site')?.replace(/^@/, ''),
    jsonLd?.publisher,
  ].filter((name) => name !== undefined)
  const host = hostOf(url)
  return host
    ? [
        ...names,
        host,
        host.replace(/\.(?:co|com|org|net|gov|ac)?\.?[a-z]+$/, ''),
        host.split('.').at(-2) ?? host,
      ]
    : names
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/^(?:www|m|amp|news|blog)\./, '')
  } catch {
    return undefined
  }
}
