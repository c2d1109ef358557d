import { i18n } from '#i18n'
import type { Feature } from '@/core/sites/managed-policy'
import type { Settings, Sites } from '@/core/sites/policy'
import type { Totals } from '@/core/sites/totals'
import { formatDay, formatNumber } from '../controls/format-time'
import { Switch } from '../controls/Switch'
import { type Said, Section } from './Section'

export interface TotalsSettingsProps {
  settings: Settings
  sites: Sites
  totals: Totals
  off: readonly Feature[]
  said: Said | undefined
  onChange(change: Partial<Settings>): void
  onClear(): void
}

/** What Truce did on this device, in three numbers. */
export function TotalsSettings({ settings, sites, totals, off, said, ...on }: TotalsSettingsProps) {
  const isOn = settings.countTotals !== false && !off.includes('counts')
  const supported = Object.values(sites).filter(({ support }) => support).length
  return (
    <Section id="totals" said={said}>
      {isOn && (
        <dl class="totals">
          <Total name={i18n.t('options.noticesDismissed')} count={totals.noticesHidden} />
          <Total name={i18n.t('options.sitesSupported')} count={supported} />
          <Total name={i18n.t('options.articlesRead')} count={totals.articlesRead} />
        </dl>
      )}
      <p class="hint">
        {i18n.t('options.totalsHint')}{' '}
        {isOn && totals.since && i18n.t('options.totalsSince', [formatDay(totals.since)])}
      </p>
      <Switch
        label={i18n.t('options.countTotals')}
        hint={i18n.t('options.countTotalsHint')}
        checked={isOn}
        disabled={off.includes('counts')}
        onChange={(isWanted) => on.onChange({ countTotals: isWanted ? undefined : false })}
      />
      {isOn && totals.since !== undefined && (
        <div class="buttons">
          <button type="button" onClick={on.onClear}>
            {i18n.t('options.clearTotals')}
          </button>
        </div>
      )}
    </Section>
  )
}

function Total({ name, count }: { name: string; count: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatNumber(count)}</dd>
    </div>
  )
}
