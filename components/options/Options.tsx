import { i18n } from '#i18n'
import type { Settings, SitePolicy, Sites } from '@/core/sites/policy'
import type { Totals } from '@/core/sites/totals'
import type { VisitCounts } from '@/core/sites/visit-counts'
import { RadioGroup } from '../controls/RadioGroup'
import { whenNoticeOptions } from '../controls/when-notice-options'
import { Backup, type ExportFormat } from './Backup'
import { ButtonSettings } from './ButtonSettings'
import { headingId, type Said, Section, type SectionId } from './Section'
import { SectionNav } from './SectionNav'
import { ShortcutSettings, type ShortcutSettingsProps } from './ShortcutSettings'
import type { SiteChoice } from './SiteChoiceMenu'
import { SitesTable } from './SitesTable'
import { SupportSettings, type SupportSettingsProps } from './SupportSettings'
import { TotalsSettings } from './TotalsSettings'
import { WhatsNew } from './WhatsNew'

export interface OptionsProps {
  settings: Settings
  sites: Sites
  visits: VisitCounts
  totals: Totals
  sync: SupportSettingsProps['sync']
  off: SupportSettingsProps['off']
  shortcuts: Omit<ShortcutSettingsProps, 'said'>
  /** The version of an update that the reader has not been told of. */
  updatedTo: string | undefined
  said: Said | undefined
  /** @param where the section in which the change is made */
  onChange(where: SectionId, change: Partial<Settings>): void
  onChoose(site: string, before: SitePolicy, choice: SiteChoice): void
  onRemove(sites: string[]): void
  onClearTotals(): void
  onExport(format: ExportFormat): void
  onImport(file: File): void
  onHideUpdate(): void
  onReport(): void
}

/** The settings page. */
export function Options(props: OptionsProps) {
  const { settings, sites, visits, sync, off, said } = props
  const changeIn = (where: SectionId) => (change: Partial<Settings>) =>
    props.onChange(where, change)
  return (
    <div class="options">
      <header>
        <h1>{i18n.t('options.title')}</h1>
      </header>
      <SectionNav />
      <main>
        {props.updatedTo && <WhatsNew version={props.updatedTo} onHide={props.onHideUpdate} />}
        <Section id="notices" said={said}>
          <RadioGroup
            label={i18n.t('options.whenNotice')}
            options={whenNoticeOptions()}
            value={settings.whenNotice}
            onChange={(whenNotice) => props.onChange('notices', { whenNotice })}
          />
          <p class="hint">{i18n.t('options.whenNoticeHint')}</p>
        </Section>
        <Section id="sites" said={said}>
          <SitesTable
            sites={sites}
            visits={settings.countVisits === false ? undefined : visits}
            labelledBy={headingId('sites')}
            onChoose={props.onChoose}
            onRemove={props.onRemove}
          />
        </Section>
        <SupportSettings {...{ settings, sync, off, said }} onChange={changeIn('support')} />
        <ButtonSettings {...{ settings, said }} onChange={changeIn('button')} />
        <ShortcutSettings {...props.shortcuts} said={said} />
        <TotalsSettings
          {...{ settings, sites, off, said }}
          totals={props.totals}
          onChange={changeIn('totals')}
          onClear={props.onClearTotals}
        />
        <Section id="backup" said={said}>
          <p class="hint">{i18n.t('options.backupHint')}</p>
          <Backup onExport={props.onExport} onImport={props.onImport} />
        </Section>
        <button type="button" class="quiet" onClick={props.onReport}>
          {i18n.t('report.open')}
        </button>
      </main>
    </div>
  )
}
