import { i18n } from '#i18n'
import type { ScopeKeys, SupportScope, SupportTerm } from '@/core/sites/support-terms'
import { formatMoment } from '../controls/format-time'
import { RadioGroup } from '../controls/RadioGroup'

export interface TermsProps {
  /** The keys of what may be supported. */
  keys: ScopeKeys
  scope: SupportScope
  term: SupportTerm
  /** When support ends, in milliseconds since 1970; undefined where it does not end at a time. */
  until: number | undefined
  onScope(scope: SupportScope): void
  onTerm(term: SupportTerm): void
}

/** Chooses what is supported, and for how long. */
export function Terms({ keys, scope, term, until, onScope, onTerm }: TermsProps) {
  return (
    <section class="card" aria-labelledby="terms">
      <h2 id="terms">{i18n.t('support.terms')}</h2>
      <RadioGroup
        label={i18n.t('support.scope')}
        options={[
          { value: 'page', label: i18n.t('support.scopes.page') },
          { value: 'site', label: keys.site },
          ...(keys.domain
            ? [{ value: 'domain' as const, label: i18n.t('support.scopes.domain', [keys.domain]) }]
            : []),
        ]}
        value={scope}
        onChange={onScope}
      />
      <RadioGroup
        label={i18n.t('support.term')}
        options={[
          { value: 'visit', label: i18n.t('support.forTerm.visit') },
          { value: 'day', label: i18n.t('support.forTerm.day') },
          { value: 'month', label: i18n.t('support.forTerm.month') },
          { value: 'always', label: i18n.t('support.forTerm.always') },
        ]}
        value={term}
        onChange={onTerm}
      />
      {until !== undefined && <p class="hint">{i18n.t('support.until', [formatMoment(until)])}</p>}
      {term !== 'always' && <p class="hint">{i18n.t('support.endsHint')}</p>}
    </section>
  )
}
