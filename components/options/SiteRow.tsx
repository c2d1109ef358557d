import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { SitePolicy } from '@/core/sites/policy'
import type { FieldName, FieldsWith } from '@/core/sites/policy-fields'
import type { VisitCount } from '@/core/sites/visit-counts'
import { plural } from '@/core/words/plural'
import { formatDay } from '../controls/format-time'
import { describeCheck, limitOfCheck } from '../support/describe-check'
import { HostName } from './HostName'

export interface SiteRowProps {
  site: string
  policy: SitePolicy
  /** Whether the table has columns for counts. */
  hasCount: boolean
  count: VisitCount | undefined
  isMarked: boolean
  /** The id of what says what a check cannot see. */
  limitId: string
  onMark(isMarked: boolean): void
  onRemove(): void
}

/** A row of the table: one site, what the reader chose for it, and its counts. */
export function SiteRow({ site, policy, hasCount, count, isMarked, limitId, ...on }: SiteRowProps) {
  const since = policy.since ?? policy.updatedAt
  const name = <HostName name={site} />
  return (
    <tr>
      <td class="select">
        <input
          type="checkbox"
          aria-label={i18n.t('options.mark', [site])}
          checked={isMarked}
          onChange={(event) => on.onMark(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">{policy.subdomains ? i18n.t('options.withSubdomains', [site]) : name}</th>
      <td>
        {describeChoice(policy).map((text) => (
          <span key={text} class="said">
            {text}
          </span>
        ))}
      </td>
      <Fact label={i18n.t('options.since')}>{since > 0 && <Day time={since} />}</Fact>
      <Fact label={i18n.t('options.lastCheck')} describedBy={limitOfCheck(policy.check) && limitId}>
        {policy.check && (
          <>
            {describeCheck(policy.check)} <Day time={policy.check.at} />
          </>
        )}
      </Fact>
      {hasCount && (
        <>
          <Fact label={i18n.t('options.visits')} isCount>
            {count?.visits}
          </Fact>
          <Fact label={i18n.t('options.articles')} isCount>
            {count?.articles}
          </Fact>
        </>
      )}
      <td class="actions">
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

interface FactProps {
  /** The head of the column, which a list shows beside the fact. */
  label: string
  isCount?: boolean
  /** The id of what there is to say of the fact. */
  describedBy?: string | undefined
  children: ComponentChildren
}

function Fact({ label, isCount = false, describedBy, children }: FactProps) {
  const isEmpty = children === undefined || children === false
  return (
    <td
      class={`fact ${isCount ? 'count' : ''} ${isEmpty ? 'empty' : ''}`}
      aria-describedby={describedBy}
    >
      {!isEmpty && (
        <span class="fact-label" aria-hidden="true">
          {label}
        </span>
      )}
      {children}
    </td>
  )
}

type FieldBesideSupport = Exclude<FieldName, FieldsWith<{ holds: 'whileSupported' }>>

/** What the reader chose and did there, each in words of its own. */
function describeChoice(policy: SitePolicy): string[] {
  const { support, until, whenNotice, pointed, mistaken, remembered, alwaysReader } = policy
  if (support) return [describeSupport(until)]
  const texts: Record<FieldBesideSupport, string | 0 | undefined> = {
    whenNotice: whenNotice && i18n.t(`whenNotice.${whenNotice}`),
    pointed: pointed?.length && plural('options.pointed', pointed.length),
    mistaken: mistaken?.length && plural('options.mistaken', mistaken.length),
    remembered: remembered?.length && plural('options.remembered', remembered.length),
    alwaysReader: alwaysReader && i18n.t('options.alwaysReader'),
  }
  return Object.values(texts).flatMap((text) => text || [])
}

function describeSupport(until: SitePolicy['until']): string {
  if (until === undefined) return i18n.t('options.supported')
  if (until === 'visit') return i18n.t('options.supportedVisit')
  return i18n.t('options.supportedUntil', [formatDay(until)])
}

function Day({ time }: { time: number }) {
  return <time datetime={new Date(time).toISOString()}>{formatDay(time)}</time>
}
