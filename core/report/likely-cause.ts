import type { ReportCause } from './report'

/**
 * What a reader most likely reports of a page that stands like this; undefined where that is anybody's guess, for a wrong
 * form is worse than a question.
 *
 * @param verdict how the page stands, as a report holds it
 */
export function likelyCause(verdict: string | undefined): ReportCause | undefined {
  if (verdict === 'quiet') return 'missed'
  return verdict === 'dismissed' ? 'mistaken' : undefined
}
