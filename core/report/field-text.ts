import type { Report, ReportField } from './report'

/** What a report's field says in words; empty where it says nothing. */
export function fieldText(report: Report, field: ReportField): string {
  if (field === 'evidence') return report.evidence?.join(', ') ?? ''
  // Quoted, or a page could write a heading.
  if (field === 'words') return report.words ? report.words.replace(/^/gm, '> ') : ''
  return report[field] ?? ''
}
