import { i18n } from '#i18n'
import type { Settings } from '@/core/sites/policy'
import { Switch } from '../controls/Switch'

export interface SupportSettingsProps {
  settings: Settings
  onChange(change: Partial<Settings>): void
}

/** What Truce does by itself for the sites a reader supports. */
export function SupportSettings({ settings, onChange }: SupportSettingsProps) {
  return (
    <section class="card" aria-labelledby="support-settings">
      <h2 id="support-settings">{i18n.t('options.supportSettings')}</h2>
      <Switch
        label={i18n.t('options.checkDaily')}
        hint={i18n.t('options.checkDailyHint')}
        checked={settings.checkDaily !== false}
        onChange={(isOn) => onChange({ checkDaily: isOn ? undefined : false })}
      />
      <Switch
        label={i18n.t('options.countVisits')}
        hint={i18n.t('options.countVisitsHint')}
        checked={settings.countVisits !== false}
        onChange={(isOn) => onChange({ countVisits: isOn ? undefined : false })}
      />
    </section>
  )
}
