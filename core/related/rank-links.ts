import { textKey } from '@/core/values/text-key'
import { addressKey } from './article-address'
import type { RelatedLink } from './types'

/** As many as a reader looks over; more is the site's index. */
const MAX_RELATED = 12

/** What the page says in words comes before what is read from its shape. */
const ORDER: Record<RelatedLink['source'], number> = { section: 0, inline: 1, cluster: 2 }

/** Best source first, the page's order within it, each article once, at most MAX_RELATED. */
export function rankLinks(links: readonly RelatedLink[]): RelatedLink[] {
  const ordered = [...links].sort((a, b) => ORDER[a.source] - ORDER[b.source])
  const seen = new Set<string>()
  const kept: RelatedLink[] = []
  for (const link of ordered) {
    const keys = [addressKey(link.href), textKey(link.title)]
    if (keys.some((key) => seen.has(key))) continue
    for (const key of keys) seen.add(key)
    kept.push(link)
  }
  return kept.slice(0, MAX_RELATED)
}
