import { i18n } from '#i18n'
import type { Settings, Sites } from '@/core/sites/policy'
import type { VisitCounts } from '@/core/sites/visit-counts'
import { RadioGroup } from '../controls/RadioGroup'
import { whenNoticeOptions } from '../controls/when-notice-options'
import { Backup, type ExportFormat } from './Backup'
import { SitesTable } from './SitesTable'
import { SupportSettings, type SupportSettingsProps } from './SupportSettings'

export interface OptionsProps {
  settings: Settings
  sites: Sites
  visits: VisitCounts
  sync: SupportSettingsProps['sync']
  off: SupportSettingsProps['off']
  /** What was just done, and how to undo it where that is possible. */
  done: { text: string; onUndo?: (() => void) | undefined } | undefined
  /** What went wrong. */
  problem: string | undefined
  onChange(change: Partial<Settings>): void
  onRemove(sites: string[]): void
  onExport(format: ExportFormat): void
  onImport(file: File): void
}

/** The settings page. */
export function Options({
  settings,
  sites,
  visits,
  sync,
  off,
  done,
  problem,
  ...on
}: OptionsProps) {
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <section class="card">
        <RadioGroup
          label={i18n.t('options.whenNotice')}
          options={whenNoticeOptions()}
          value={settings.whenNotice}
          onChange={(whenNotice) => on.onChange({ whenNotice })}
        />
        <p class="hint">{i18n.t('options.whenNoticeHint')}</p>
      </section>
      <section class="card">
        <h2 id="sites-heading">{i18n.t('options.sites')}</h2>
        <SitesTable
          sites={sites}
          visits={settings.countVisits === false ? undefined : visits}
          labelledBy="sites-heading"
          onRemove={on.onRemove}
        />
      </section>
      <SupportSettings settings={settings} sync={sync} off={off} onChange={on.onChange} />
      <section class="card">
        <h2>{i18n.t('options.backup')}</h2>
        <p class="hint">{i18n.t('options.backupHint')}</p>
        <Backup onExport={on.onExport} onImport={on.onImport} />
      </section>
      {problem && (
        <p class="problem toast" role="alert">
          {problem}
        </p>
      )}
      <div class="toast" role="status" hidden={!done}>
        {done && <p>{done.text}</p>}
        {done?.onUndo && (
          <button type="button" class="quiet" onClick={done.onUndo}>
            {i18n.t('prompt.undo')}
          </button>
        )}
      </div>
    </main>
  )
}
