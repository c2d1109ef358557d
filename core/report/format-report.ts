import { fieldText } from './field-text'
import { REPORT_FIELDS, REPORT_HEADINGS, type Report } from './report'

/** A report as text, in the shape in which the project's forms become an issue; `parseReport` reads it back. */
export function formatReport(report: Report): string {
  return REPORT_FIELDS.flatMap((field) => {
    const text = fieldText(report, field)
    return text ? [`### ${REPORT_HEADINGS[field]}\n\n${text}\n`] : []
  }).join('\n')
}
