import { i18n } from '#i18n'
import { EVIDENCE_IDS, type EvidenceId, type NoticeKind } from '@/core/notice/types'
import { REPORT_FIELDS, type Report, type ReportField } from '@/core/report/report'

/** How a page may stand, as the popup says it. */
const VERDICTS = ['quiet', 'found', 'dismissed', 'failed', 'supported', 'unreachable'] as const

/** What makes a box the one or the other. */
const SHAPES: Record<NoticeKind, EvidenceId> = {
  wall: 'coversReading',
  dialog: 'isModal',
  bar: 'isBar',
  box: 'isBox',
  gate: 'hidesArticle',
}

/**
 * All that a report holds, field by field, in the popup's words. What a reader copies holds ids instead, and has the shape
 * of the form.
 */
export function ReportFields({ report }: { report: Report }) {
  return (
    <dl>
      {REPORT_FIELDS.filter((field) => report[field] !== undefined).map((field) => (
        <div key={field}>
          <dt>{i18n.t(`report.fields.${field}`)}</dt>
          {/* In whatever language the page has, and in its lines. */}
          <dd class={field === 'words' ? field : undefined} dir="auto">
            {field === 'evidence' ? (
              <Evidence ids={report.evidence ?? []} />
            ) : (
              textOf(report, field)
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Evidence({ ids }: { ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{evidenceWords(id)}</li>
      ))}
    </ul>
  )
}

function textOf(report: Report, field: Exclude<ReportField, 'evidence'>): string {
  const text = report[field] ?? ''
  if (field === 'verdict') {
    const verdict = VERDICTS.find((known) => known === text)
    return verdict ? i18n.t(`popup.${verdict}`) : text
  }
  return field === 'shape' ? evidenceWords(SHAPES[text as NoticeKind] ?? text) : text
}

/** An id that has no words stands as it is. */
function evidenceWords(id: string): string {
  const known = EVIDENCE_IDS.find((one) => one === id)
  return known ? i18n.t(`evidence.${known}`) : id
}
