import { textKey } from '@/core/values/text-key'
import { addressKey } from './article-address'
import type { RelatedLink } from './types'

/** More links are an index of the site. */
const MAX_RELATED = 12

/** Links under a label come before those found by their position. */
const ORDER: Record<RelatedLink['source'], number> = { section: 0, inline: 1, cluster: 2 }

/**
 * Sorts links by source and then by document order. Each article is listed once. Returns at most
 * MAX_RELATED links.
 */
export function rankLinks(links: readonly RelatedLink[]): RelatedLink[] {
  const ordered = [...links].sort((a, b) => ORDER[a.source] - ORDER[b.source])
  const seen = new Set<string>()
  const unique: RelatedLink[] = []
  for (const link of ordered) {
    const keys = [addressKey(link.href), textKey(link.title)]
    if (keys.some((key) => seen.has(key))) continue
    for (const key of keys) seen.add(key)
    unique.push(link)
  }
  return unique.slice(0, MAX_RELATED)
}
