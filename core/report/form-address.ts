import { fieldText } from './field-text'
import { REPORT_FIELDS, type Report, type ReportCause } from './report'

/** The forms in `.github/ISSUE_TEMPLATE`, whose fields have the names of a report's. */
export const FORMS: Record<ReportCause, string> = {
  missed: 'missed-notice.yml',
  mistaken: 'wrong-box.yml',
  broken: 'broken-page.yml',
}

/** Servers refuse longer addresses; 8,000 characters are common. What the words lose is in the copied report. */
const MAX_ADDRESS = 7_000

/**
 * The address of the project's form, filled in with a report.
 *
 * @param form where the project takes reports
 */
export function formAddress(form: string, cause: ReportCause, report: Report): string {
  const whole = addressOf(form, cause, report)
  if (whole.length <= MAX_ADDRESS || !report.words) return whole
  // Percent-encoded a character takes up to twelve.
  const room = Math.max(
    0,
    Math.floor((MAX_ADDRESS - addressOf(form, cause, { ...report, words: '' }).length) / 12),
  )
  return addressOf(form, cause, { ...report, words: `${report.words.slice(0, room)}…` })
}

function addressOf(form: string, cause: ReportCause, report: Report): string {
  const address = new URL(form)
  address.searchParams.set('template', FORMS[cause])
  for (const field of REPORT_FIELDS) {
    const text = fieldText(report, field)
    if (text) address.searchParams.set(field, text)
  }
  return address.href
}
