import { i18n } from '#i18n'
import type { SupportWays } from '@/core/support/types'
import { AllowSteps, type BlockersProps } from './AllowSteps'
import type { CheckResultProps } from './CheckResult'
import { OtherWays } from './OtherWays'
import { SupportHead } from './SupportHead'
import { TakeBack } from './TakeBack'
import { Terms, type TermsProps } from './Terms'

export interface SupportPageProps {
  site: string
  /** What went wrong. */
  problem: string | undefined
  /** Undefined while the site is not supported. */
  terms: TermsProps | undefined
  /** The site is or was supported: a blocker may let its ads through. */
  wasSupported: boolean
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
      <SupportHead
        {...{ site, isSupported: terms !== undefined }}
        check={check.isChecking ? undefined : check.check}
        onSupport={props.onSupport}
        onReturn={props.onReturn}
      />
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
          {props.onStop && (
            <button type="button" class="quiet" onClick={props.onStop}>
              {i18n.t('support.stop')}
            </button>
          )}
        </>
      )}
      {!terms && (
        <>
          <OtherWays {...ways} />
          {props.wasSupported && <TakeBack {...blockers} site={site} />}
        </>
      )}
    </main>
  )
}
