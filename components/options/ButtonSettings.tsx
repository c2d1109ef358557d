import { i18n } from '#i18n'
import type { Settings } from '@/core/sites/policy'
import { Switch } from '../controls/Switch'
import { type Said, Section } from './Section'

interface Props {
  settings: Settings
  said: Said | undefined
  onChange(change: Partial<Settings>): void
}

/** What the toolbar button shows. */
export function ButtonSettings({ settings, said, onChange }: Props) {
  return (
    <Section id="button" said={said}>
      <Switch
        label={i18n.t('options.badge')}
        hint={i18n.t('options.badgeHint')}
        checked={settings.showBadge !== false}
        onChange={(isOn) => onChange({ showBadge: isOn ? undefined : false })}
      />
    </Section>
  )
}
