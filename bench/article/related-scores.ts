/** The labelled links of a page. */
export interface RelatedLabels {
  related: readonly { href: string }[]
  more: readonly { href: string }[]
  sponsored: readonly { href: string }[]
}

/** Counts of what was collected from a page. */
export interface RelatedCount {
  /** Links that are wanted and were found. */
  right: number
  /** Links found that are neither wanted nor a matter of taste. */
  wrong: number
  /** Popular, latest, previous and next: not wanted, no error of taste. */
  more: number
  sponsored: number
  wanted: number
}

/** Compares collected links with the labels, by address without scheme, "www.", fragment and query tail. */
export function countRelated(labels: RelatedLabels, hrefs: readonly string[]): RelatedCount {
  const keys = (links: readonly { href: string }[]) => new Set(links.map(({ href }) => key(href)))
  const [related, more, sponsored] = [labels.related, labels.more, labels.sponsored].map(keys)
  const found = [...new Set(hrefs.map(key))]
  const isRight = (href: string) => related?.has(href)
  const isMore = (href: string) => !isRight(href) && more?.has(href)
  return {
    right: found.filter(isRight).length,
    wrong: found.filter((href) => !isRight(href) && !isMore(href)).length,
    more: found.filter(isMore).length,
    sponsored: found.filter((href) => sponsored?.has(href) && !isRight(href)).length,
    wanted: related?.size ?? 0,
  }
}

/** Strict precision (popular and latest count as wrong), recall, and how many were paid for. */
export function relatedScores(counts: readonly RelatedCount[]): {
  strict: number
  lenient: number
  recall: number
  sponsored: number
} {
  const total = (field: keyof RelatedCount) => counts.reduce((sum, count) => sum + count[field], 0)
  const all = total('right') + total('wrong') + total('more')
  return {
    strict: total('right') / all,
    lenient: (total('right') + total('more')) / all,
    recall: total('right') / total('wanted'),
    sponsored: total('sponsored'),
  }
}

function key(href: string): string {
  return href
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/[?&](?:utm_|ref|cmp|itm|source)\w*=.*$/, '')
    .replace(/\/(?=\?|$)/, '')
}
