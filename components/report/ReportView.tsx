import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatReport } from '@/core/report/format-report'
import { likelyCause } from '@/core/report/likely-cause'
import { REPORT_CAUSES, type Report, type ReportCause } from '@/core/report/report'
import { RadioGroup } from '../controls/RadioGroup'
import { ReportFields } from './ReportFields'

export interface ReportViewProps {
  /** All that can be reported; what the box says is shown and reported only where the reader agrees. */
  report: Report
  onCopy(text: string): Promise<void>
  onOpenForm(cause: ReportCause, report: Report): void
  /** Absent where the report is about no page. */
  onReturn: (() => void) | undefined
}

/** A report in full before anybody gets it: the reader copies it, or takes it to the project's form. */
export function ReportView({ report, onCopy, onOpenForm, onReturn }: ReportViewProps) {
  const [cause, setCause] = useState(likelyCause(report.verdict))
  const [hasWords, setHasWords] = useState(false)
  const [copied, setCopied] = useState<'copied' | 'failed'>()
  const { words, shape, ...rest } = report
  const shown: Report = hasWords ? report : rest
  const copy = () =>
    onCopy(formatReport(shown)).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    )
  return (
    <main>
      {/* The browser asks for the cause where there is none, in words of its own. */}
      <form
        class="report"
        onSubmit={(event) => {
          event.preventDefault()
          if (cause) onOpenForm(cause, shown)
        }}
      >
        <h1>{i18n.t('report.title')}</h1>
        <RadioGroup
          isRequired
          label={i18n.t('report.what')}
          options={REPORT_CAUSES.map((value: ReportCause) => ({
            value,
            label: i18n.t(`report.${value}`),
          }))}
          value={cause}
          onChange={(chosen) => setCause(chosen)}
        />
        {words && (
          <label class="include">
            <input
              type="checkbox"
              checked={hasWords}
              onChange={(event) => setHasWords(event.currentTarget.checked)}
            />
            {i18n.t('report.includeWords')}
          </label>
        )}
        <p id="contains">{i18n.t('report.contains')}</p>
        <section aria-labelledby="contains">
          <ReportFields report={shown} />
        </section>
        <div class="buttons">
          <button type="submit" class="primary">
            {i18n.t('report.openForm')}
          </button>
          <button type="button" onClick={copy}>
            {i18n.t('report.copy')}
          </button>
          {onReturn && (
            <button type="button" class="quiet" onClick={onReturn}>
              {i18n.t('support.return')}
            </button>
          )}
          <span role="status">{copied && i18n.t(`support.${copied}`)}</span>
        </div>
        <p class="hint">{i18n.t('report.openFormHint')}</p>
      </form>
    </main>
  )
}
