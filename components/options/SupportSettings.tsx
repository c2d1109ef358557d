import { i18n } from '#i18n'
import type { Feature } from '@/core/sites/managed-policy'
import type { Settings } from '@/core/sites/policy'
import { plural } from '@/core/words/plural'
import { Switch } from '../controls/Switch'
import { type Said, Section } from './Section'

export interface SupportSettingsProps {
  settings: Settings
  /** The result of the last exchange with the browser's account. */
  sync: { leftOut: number; hasFailed: boolean }
  /** What an organisation has switched off. */
  off: readonly Feature[]
  said: Said | undefined
  onChange(change: Partial<Settings>): void
}

/** What Truce does unasked for the sites a reader supports. */
export function SupportSettings({ settings, sync, off, said, onChange }: SupportSettingsProps) {
  return (
    <Section id="support" said={said}>
      <Switch
        label={i18n.t('options.checkDaily')}
        hint={i18n.t('options.checkDailyHint')}
        checked={settings.checkDaily !== false && !off.includes('check')}
        disabled={off.includes('check')}
        onChange={(isOn) => onChange({ checkDaily: isOn ? undefined : false })}
      />
      <Switch
        label={i18n.t('options.countVisits')}
        hint={i18n.t('options.countVisitsHint')}
        checked={settings.countVisits !== false && !off.includes('counts')}
        disabled={off.includes('counts')}
        onChange={(isOn) => onChange({ countVisits: isOn ? undefined : false })}
      />
      <Switch
        label={i18n.t('options.sync')}
        hint={i18n.t('options.syncHint')}
        checked={settings.sync === true && !off.includes('sync')}
        disabled={off.includes('sync')}
        onChange={(isOn) => onChange({ sync: isOn ? true : undefined })}
      />
      {off.length > 0 && <p class="hint">{i18n.t('options.managed')}</p>}
      {settings.sync && sync.leftOut > 0 && (
        <p class="hint">{plural('options.syncLeftOut', sync.leftOut)}</p>
      )}
      {settings.sync && sync.hasFailed && <p class="hint">{i18n.t('options.syncFailed')}</p>}
    </Section>
  )
}
