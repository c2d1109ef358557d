import { i18n } from '#i18n'
import type { SitePolicy } from '@/core/sites/policy'
import type { FieldName, FieldsWith } from '@/core/sites/policy-fields'
import type { VisitCount } from '@/core/sites/visit-counts'
import { describeCheck } from '../support/describe-check'

export interface SiteRowProps {
  site: string
  policy: SitePolicy
  /** Whether the table has columns for counts. */
  hasCount: boolean
  count: VisitCount | undefined
  isMarked: boolean
  onMark(isMarked: boolean): void
  onRemove(): void
}

/** A row of the table: one site, what the reader chose for it, and its counts. */
export function SiteRow({ site, policy, hasCount, count, isMarked, ...on }: SiteRowProps) {
  const since = policy.since ?? policy.updatedAt
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={i18n.t('options.mark', [site])}
          checked={isMarked}
          onChange={(event) => on.onMark(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">{policy.subdomains ? i18n.t('options.withSubdomains', [site]) : site}</th>
      <td>{describeChoice(policy)}</td>
      <td class="wide">{since > 0 && <Day time={since} />}</td>
      <td class="wide">
        {policy.check && (
          <>
            {describeCheck(policy.check)} <Day time={policy.check.at} />
          </>
        )}
      </td>
      {hasCount && (
        <>
          <td class="wide count">{count?.visits}</td>
          <td class="wide count">{count?.articles}</td>
        </>
      )}
      <td>
        <button
          type="button"
          class="quiet"
          aria-label={i18n.t('options.removeSite', [site])}
          onClick={on.onRemove}
        >
          {i18n.t('options.remove')}
        </button>
      </td>
    </tr>
  )
}

type FieldBesideSupport = Exclude<FieldName, FieldsWith<{ holds: 'whileSupported' }>>

function describeChoice(policy: SitePolicy): string {
  const { support, until, whenNotice, pointed, mistaken, remembered, alwaysReader } = policy
  if (support) return describeSupport(until)
  const texts: Record<FieldBesideSupport, string | number | undefined> = {
    whenNotice: whenNotice && i18n.t(`whenNotice.${whenNotice}`),
    pointed: pointed?.length && i18n.t('options.pointed', pointed.length, [String(pointed.length)]),
    mistaken:
      mistaken?.length && i18n.t('options.mistaken', mistaken.length, [String(mistaken.length)]),
    remembered:
      remembered?.length &&
      i18n.t('options.remembered', remembered.length, [String(remembered.length)]),
    alwaysReader: alwaysReader && i18n.t('options.alwaysReader'),
  }
  return Object.values(texts).filter(Boolean).join('; ')
}

function describeSupport(until: SitePolicy['until']): string {
  if (until === undefined) return i18n.t('options.supported')
  if (until === 'visit') return i18n.t('options.supportedVisit')
  return i18n.t('options.supportedUntil', [new Date(until).toLocaleDateString()])
}

function Day({ time }: { time: number }) {
  const date = new Date(time)
  return <time datetime={date.toISOString()}>{date.toLocaleDateString()}</time>
}
