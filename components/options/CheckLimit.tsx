import type { SiteCheck } from '@/core/sites/site-check'
import { describeCheck, limitOfCheck } from '../support/describe-check'

export interface CheckLimitProps {
  id: string
  /** The checks whose results are listed. */
  checks: readonly (SiteCheck | undefined)[]
}

/** Says once for a whole list what a result in it leaves open: once a row it would bury the list. */
export function CheckLimit({ id, checks }: CheckLimitProps) {
  const check = checks.find((one) => limitOfCheck(one))
  return (
    check && (
      <p id={id} class="hint">
        <q>{describeCheck(check)}</q> {limitOfCheck(check)}
      </p>
    )
  )
}
