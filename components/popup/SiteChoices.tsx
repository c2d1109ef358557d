import { i18n } from '#i18n'
import { RadioGroup } from '../controls/RadioGroup'
import { Switch } from '../controls/Switch'
import { whenNoticeOptions } from '../controls/when-notice-options'
import type { PopupProps } from './PopupProps'

type Props = Pick<
  PopupProps,
  'policy' | 'isReaderOff' | 'onSupport' | 'onWhenNotice' | 'onAlwaysReader'
>

/** What the reader chooses for the whole site; only what can be chosen now. */
export function SiteChoices({ policy, isReaderOff, ...on }: Props) {
  return (
    <section class="site-choices" aria-label={i18n.t('popup.siteChoices')}>
      <Switch
        label={i18n.t('prompt.support')}
        hint={i18n.t(policy.isPreset ? 'popup.isPreset' : 'popup.supportHint')}
        checked={policy.support}
        disabled={policy.isPreset === true}
        onChange={on.onSupport}
      />
      {!policy.support && (
        <RadioGroup
          label={i18n.t('popup.whenNotice')}
          options={whenNoticeOptions()}
          value={policy.whenNotice}
          disabled={false}
          onChange={on.onWhenNotice}
        />
      )}
      {!isReaderOff && (
        <Switch
          label={i18n.t('popup.alwaysReader')}
          hint={i18n.t(policy.support ? 'popup.alwaysReaderSupported' : 'popup.alwaysReaderHint')}
          checked={policy.alwaysReader}
          disabled={policy.support}
          onChange={on.onAlwaysReader}
        />
      )}
    </section>
  )
}
