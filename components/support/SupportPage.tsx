import { i18n } from '#i18n'
import type { SupportWays } from '@/core/support/types'
import { AllowSteps, type BlockersProps } from './AllowSteps'
import type { CheckResultProps } from './CheckResult'
import { OtherWays } from './OtherWays'
import { TakeBack } from './TakeBack'
import { Terms, type TermsProps } from './Terms'

export interface SupportPageProps {
  site: string
  /** What went wrong. */
  problem: string | undefined
  /** Undefined while the site is not supported. */
  terms: TermsProps | undefined
  check: CheckResultProps
  blockers: BlockersProps
  ways: SupportWays
  onSupport(): void
  /** Absent where an organisation presets the support. */
  onStop: (() => void) | undefined
  onReturn(): void
}

/** Explains how to allow a site's ads, and shows whether they load. */
export function SupportPage(props: SupportPageProps) {
  const { site, problem, terms, check, blockers, ways } = props
  return (
    <main class="support">
      <header>
        <h1>{i18n.t('support.title', [site])}</h1>
        <p>{i18n.t(terms ? 'support.lead' : 'support.leadNot')}</p>
        <div class="buttons">
          {terms && props.onStop && (
            <button type="button" onClick={props.onStop}>
              {i18n.t('support.stop')}
            </button>
          )}
          {!terms && (
            <button type="button" class="primary" onClick={props.onSupport}>
              {i18n.t('prompt.support')}
            </button>
          )}
          <button type="button" class="quiet" onClick={props.onReturn}>
            {i18n.t('support.return')}
          </button>
        </div>
      </header>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {terms && (
        <>
          <AllowSteps check={check} blockers={blockers} />
          <OtherWays {...ways} />
          <Terms {...terms} />
        </>
      )}
      {!terms && (
        <>
          <OtherWays {...ways} />
          <TakeBack {...blockers} site={site} />
        </>
      )}
    </main>
  )
}
