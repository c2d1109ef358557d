import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { SitePolicy } from '@/core/sites/policy'
import type { FieldName, FieldsWith } from '@/core/sites/policy-fields'
import type { VisitCount } from '@/core/sites/visit-counts'
import { plural } from '@/core/words/plural'
import { formatDay } from '../controls/format-time'
import { describeCheck, limitOfCheck } from '../support/describe-check'
import { HostName } from './HostName'
import { choiceOf, describeSupport, type SiteChoice, SiteChoiceMenu } from './SiteChoiceMenu'

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
  onChoose(choice: SiteChoice): void
  onRemove(): void
}

/** A row of the table: one site, what the reader chose for it, and its counts. */
export function SiteRow({ site, policy, hasCount, count, isMarked, limitId, ...on }: SiteRowProps) {
  const since = policy.since ?? policy.updatedAt
  const name = <HostName name={site} />
  // A single page is supported or not: what happens to notices is chosen for its whole site.
  const mayChange = choiceOf(policy) !== undefined && !site.includes('/')
  return (
    <tr>
      <td class="select">
        <label>
          <input
            type="checkbox"
            aria-label={i18n.t('options.mark', [site])}
            checked={isMarked}
            onChange={(event) => on.onMark(event.currentTarget.checked)}
          />
        </label>
      </td>
      <th scope="row">{policy.subdomains ? i18n.t('options.withSubdomains', [site]) : name}</th>
      <td>
        {mayChange && <SiteChoiceMenu site={site} policy={policy} onChoose={on.onChoose} />}
        {describeChoices(policy, mayChange).map((text) => (
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

/**
 * What the reader chose and did there, each in words of its own.
 *
 * @param isInMenu a menu beside them says the first of it
 */
function describeChoices(policy: SitePolicy, isInMenu: boolean): string[] {
  const { support, until, whenNotice, pointed, mistaken, remembered, alwaysReader } = policy
  if (support) return isInMenu ? [] : [describeSupport(until)]
  const texts: Record<FieldBesideSupport, string | 0 | false | undefined> = {
    whenNotice: !isInMenu && whenNotice && i18n.t(`whenNotice.${whenNotice}`),
    pointed: pointed?.length && plural('options.pointed', pointed.length),
    mistaken: mistaken?.length && plural('options.mistaken', mistaken.length),
    remembered: remembered?.length && plural('options.remembered', remembered.length),
    alwaysReader: alwaysReader && i18n.t('options.alwaysReader'),
  }
  return Object.values(texts).flatMap((text) => text || [])
}

function Day({ time }: { time: number }) {
  return <time datetime={new Date(time).toISOString()}>{formatDay(time)}</time>
}
