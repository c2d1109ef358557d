import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { StepState } from '@/core/support/step-states'

interface Props {
  /** Also the id of the heading. */
  id: string
  number: number
  title: string
  /** What the reader answered; stays in sight while the step is folded. */
  answer?: string | undefined
  state: StepState
  /** Folded, the heading unfolds what is to be done; undefined where it always shows. */
  isFolded?: boolean
  isBusy?: boolean
  children: ComponentChildren
}

/** One of the steps, with its number and how far the reader is with it. */
export function Step(props: Props) {
  const { id, number, title, answer, state, isFolded, isBusy = false, children } = props
  const head = (
    <>
      <span class="step-number" aria-hidden="true">
        {state === 'done' ? '✓' : number}
      </span>
      <h2 id={id}>{title}</h2>
      <span class="step-state">{stateName(state)}</span>
      {answer && <span class="step-answer">{answer}</span>}
    </>
  )
  return (
    <li class={`card step ${state}`}>
      <section aria-labelledby={id} aria-busy={isBusy}>
        {isFolded === undefined ? (
          <>
            <div class="step-head">{head}</div>
            {children}
          </>
        ) : (
          <details open={!isFolded}>
            <summary class="step-head">{head}</summary>
            <div class="step-body">{children}</div>
          </details>
        )}
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
