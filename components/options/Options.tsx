import { i18n } from '#i18n'
import type { Settings, Sites, WhenNotice } from '@/core/sites/policy'
import { RadioGroup } from '../controls/RadioGroup'
import { whenNoticeOptions } from '../controls/when-notice-options'
import { Backup } from './Backup'
import { SitesTable } from './SitesTable'

export interface OptionsProps {
  settings: Settings
  sites: Sites
  /** What was just done, in words, with the way back where there is one. */
  done: { text: string; onUndo?: (() => void) | undefined } | undefined
  /** What went wrong, in words. */
  problem: string | undefined
  onWhenNotice(whenNotice: WhenNotice): void
  onRemove(site: string): void
  onExport(): void
  onImport(file: File): void
}

export function Options({ settings, sites, done, problem, ...on }: OptionsProps) {
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <section class="card">
        <RadioGroup
          label={i18n.t('options.whenNotice')}
          options={whenNoticeOptions()}
          value={settings.whenNotice}
          onChange={on.onWhenNotice}
        />
        <p class="hint">{i18n.t('options.whenNoticeHint')}</p>
      </section>
      <section class="card">
        <h2 id="sites-heading">{i18n.t('options.sites')}</h2>
        <SitesTable sites={sites} labelledBy="sites-heading" onRemove={on.onRemove} />
      </section>
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
