import type { JsonLdArticle } from './json-ld'
import { type MetaTags, metaTag } from './meta-tags'

/** Right-to-left languages, for pages that declare the language but not the direction. */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])

/**
 * The article's language as a canonical BCP 47 tag; undefined when the page declares no valid one.
 */
export function articleLanguage(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLdArticle | undefined,
): string | undefined {
  const declared = [
    () => document.documentElement?.getAttribute('lang'),
    () => document.documentElement?.getAttribute('xml:lang'),
    () => document.body?.getAttribute('lang'),
    () => document.querySelector('article[lang],main[lang]')?.getAttribute('lang'),
    () => jsonLd?.language,
    () => metaTag(tags, 'og:locale', 'language', 'dc.language'),
    () => document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ]
  for (const ask of declared) {
    const tag = ask()
    const canonical = tag && canonicalTag(tag)
    if (canonical) return canonical
  }
  return undefined
}

/** "en_US" as "en-US"; undefined for what is no language tag. */
function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.split(',')[0]?.trim().replaceAll('_', '-') ?? '')[0]
  } catch {
    return undefined
  }
}

/** The text direction that the page declares, else that of its language. */
export function articleDirection(
  document: Document,
  lang: string | undefined,
): 'ltr' | 'rtl' | undefined {
  const declared = [
    () => document.documentElement,
    () => document.body,
    () => document.querySelector('article[dir],main[dir]'),
  ]
  for (const ask of declared) {
    const dir = ask()?.getAttribute('dir')?.toLowerCase()
    if (dir === 'ltr' || dir === 'rtl') return dir
  }
  return lang && isWrittenRightToLeft(lang) ? 'rtl' : undefined
}

/** Whether a language is written from right to left. */
export function isWrittenRightToLeft(lang: string): boolean {
  return RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '')
}
