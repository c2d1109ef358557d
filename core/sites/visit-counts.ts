import { isRecord } from '@/core/values/is-record'
import { isTime } from '@/core/values/is-time'

/** How much a reader reads on a supported site; counted and stored on this device only. */
export interface VisitCount {
  visits: number
  articles: number
  /** The last page, in milliseconds since 1970. */
  last: number
}

/** Counts by site key. */
export type VisitCounts = Record<string, VisitCount>

/** Half an hour without a page ends a visit, as web analytics count them. */
const VISIT_MS = 1_800_000

const NONE: VisitCount = { visits: 0, articles: 0, last: Number.NEGATIVE_INFINITY }

/** Counts one page of a site. */
export function countPage(
  counts: VisitCounts,
  key: string,
  isArticle: boolean,
  now: number,
): VisitCounts {
  const { visits, articles, last } = counts[key] ?? NONE
  const count = {
    visits: visits + (now - last > VISIT_MS ? 1 : 0),
    articles: articles + (isArticle ? 1 : 0),
    last: now,
  }
  return { ...counts, [key]: count }
}

/** Reads counts of unknown origin; broken ones are left out. */
export function parseVisits(value: unknown): VisitCounts {
  if (!isRecord(value)) return {}
  const sound = Object.entries(value).flatMap(([key, count]) =>
    isRecord(count) && [count.visits, count.articles, count.last].every(isTime)
      ? [[key, count as unknown as VisitCount] as const]
      : [],
  )
  return Object.fromEntries(sound)
}
