import { collapseSpaces } from '@/core/values/collapse-spaces'
/** The values of a document's `<meta>` tags, by lower-case name or property, in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

/** Reads every meta tag; leaves out empty values. */
export function readMetaTags(document: ParentNode): MetaTags {
  const tags = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = collapseSpaces(meta.getAttribute('content') ?? '')
    const names =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    if (!content || !names) continue
    for (const name of names.toLowerCase().split(/\s+/)) {
      tags.set(name, [...(tags.get(name) ?? []), content])
    }
  }
  return tags
}

/** The first value of the first of these names that has one. */
export function metaTag(tags: MetaTags, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0]
    if (value) return value
  }
  return undefined
}
