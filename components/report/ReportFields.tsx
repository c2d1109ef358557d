import { i18n } from '#i18n'
import { REPORT_FIELDS, type Report, type ReportField } from '@/core/report/report'

/** All that a report holds, field by field, as it stands there. What a reader copies has the shape of the form instead. */
export function ReportFields({ report }: { report: Report }) {
  return (
    <dl>
      {REPORT_FIELDS.filter((field) => report[field] !== undefined).map((field) => (
        <div key={field}>
          <dt>{i18n.t(`report.fields.${field}`)}</dt>
          {/* In whatever language the page has, and in its lines. */}
          <dd class={field === 'words' ? field : undefined} dir="auto">
            {textOf(report, field)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function textOf(report: Report, field: ReportField): string {
  return field === 'evidence' ? (report.evidence ?? []).join(', ') : (report[field] ?? '')
}
