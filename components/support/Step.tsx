import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { StepState } from '@/core/support/step-states'

interface Props {
  /** Also the id of the heading. */
  id: string
  number: number
  title: string
  state: StepState
  isBusy?: boolean
  children: ComponentChildren
}

/** One of the steps, with its number and how far the reader is with it. */
export function Step({ id, number, title, state, isBusy = false, children }: Props) {
  return (
    <li class={`card step ${state}`}>
      <section aria-labelledby={id} aria-busy={isBusy}>
        <div class="step-head">
          <span class="step-number" aria-hidden="true">
            {state === 'done' ? '✓' : number}
          </span>
          <h2 id={id}>{title}</h2>
          <span class="step-state">{stateName(state)}</span>
        </div>
        {children}
      </section>
    </li>
  )
}

function stateName(state: StepState): string {
  const names: Record<StepState, () => string> = {
    done: () => i18n.t('support.stepDone'),
    now: () => i18n.t('support.stepNow'),
    failed: () => i18n.t('support.stepFailed'),
    later: () => i18n.t('support.stepLater'),
  }
  return names[state]()
}
