import { isRecord } from '@/core/values/is-record'
import { isTime } from '@/core/values/is-time'

/** What Truce did for its reader on this device, over all sites; which ones they were is not kept. */
export interface Totals {
  noticesHidden: number
  /** Articles opened in the reader view, each once until the browser closes. */
  articlesRead: number
  /** When counting began, in milliseconds since 1970; absent while nothing was counted. */
  since?: number
}

export const NO_TOTALS: Totals = { noticesHidden: 0, articlesRead: 0 }

/** What can be counted. */
export type Counted = Exclude<keyof Totals, 'since'>

/** Counts one more. */
export function countOne(totals: Totals, counted: Counted, now: number): Totals {
  return { ...totals, [counted]: totals[counted] + 1, since: totals.since ?? now }
}

/**
 * The totals after an import. The larger counts: what was counted before the export is in both, so a sum would count it
 * twice, and a file imported twice, too.
 */
export function importTotals(own: Totals, imported: Totals): Totals {
  const begun = [own.since, imported.since].filter((since) => since !== undefined)
  return {
    noticesHidden: Math.max(own.noticesHidden, imported.noticesHidden),
    articlesRead: Math.max(own.articlesRead, imported.articlesRead),
    ...(begun.length > 0 && { since: Math.min(...begun) }),
  }
}

/** Reads totals of unknown origin, stored or from a file; broken ones count nothing. */
export function parseTotals(value: unknown): Totals {
  if (!isRecord(value)) return NO_TOTALS
  const { noticesHidden, articlesRead, since } = value
  if (!isCount(noticesHidden) || !isCount(articlesRead)) return NO_TOTALS
  return { noticesHidden, articlesRead, ...(isTime(since) && { since }) }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
