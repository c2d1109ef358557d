import { i18n } from '#i18n'
import type { SiteCheck } from '@/core/sites/site-check'
import { formatMoment } from '../controls/format-time'
import { describeCheck, limitOfCheck } from './describe-check'

export interface CheckResultProps {
  check: SiteCheck | undefined
  isChecking: boolean
  onCheck(): void
}

/** The result of the last check whether the site's ads load, and a button to check again. */
export function CheckResult({ check, isChecking, onCheck }: CheckResultProps) {
  const limit = limitOfCheck(check)
  return (
    <>
      <p role="status" class={`verdict ${isChecking ? '' : (check?.result ?? '')}`}>
        {isChecking ? i18n.t('support.checking') : describeCheck(check)}
        {check && !isChecking && (
          <>
            {' '}
            <time datetime={new Date(check.at).toISOString()}>{formatMoment(check.at)}</time>
          </>
        )}
      </p>
      {limit && !isChecking && <p class="hint">{limit}</p>}
      <button type="button" disabled={isChecking} onClick={onCheck}>
        {i18n.t('support.checkNow')}
      </button>
      {check?.result !== 'loads' && <p class="hint">{i18n.t('support.checkHint')}</p>}
    </>
  )
}
