import { i18n } from '#i18n'
import type { SitePolicy } from '@/core/sites/policy'
import type { WhenNotice } from '@/core/sites/when-notice'
import { formatDay } from '../controls/format-time'
import { whenNoticeOptions } from '../controls/when-notice-options'

/** What a reader may choose for a site: to support it, or what happens to its notices. */
export type SiteChoice = 'support' | WhenNotice

/** The choice that holds for a site; undefined where the reader made none but, say, pointed at a notice. */
export function choiceOf({ support, whenNotice }: SitePolicy): SiteChoice | undefined {
  return support ? 'support' : whenNotice
}

interface Props {
  site: string
  policy: SitePolicy
  onChoose(choice: SiteChoice): void
}

/** The choice for a site, to be changed. */
export function SiteChoiceMenu({ site, policy, onChoose }: Props) {
  const options = [
    ...whenNoticeOptions(),
    { value: 'support', label: describeSupport(policy.support ? policy.until : undefined) },
  ]
  return (
    <select
      aria-label={`${i18n.t('options.choice')} ${site}`}
      value={choiceOf(policy)}
      onChange={(event) => onChoose(event.currentTarget.value as SiteChoice)}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** Support in words, with its end if it has one. */
export function describeSupport(until: SitePolicy['until']): string {
  if (until === undefined) return i18n.t('options.supported')
  if (until === 'visit') return i18n.t('options.supportedVisit')
  return i18n.t('options.supportedUntil', [formatDay(until)])
}
