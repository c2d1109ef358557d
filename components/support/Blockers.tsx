import { i18n } from '#i18n'
import type { BlockerId } from '@/core/support/blockers'
import type { LikelyBlockers } from '@/core/support/likely-blockers'
import { BlockerSteps, type BlockerStepsProps } from './BlockerSteps'
import { blockerName } from './blocker-name'

export interface BlockersProps {
  likely: LikelyBlockers
  /** What is to be allowed. */
  target: BlockerStepsProps['target']
  /** Whether the browser may be asked which blockers are installed. */
  canAsk: boolean
  /** The reader was asked and refused. */
  isRefused: boolean
  /** Opens the blocker's own page for the site; undefined where its address is not known. */
  openerOf(blocker: BlockerId): (() => void) | undefined
  /** The same for its list of allowed sites. */
  listOpenerOf(blocker: BlockerId): (() => void) | undefined
  onAsk(): void
}

/** The blockers that are or may be installed, each with its steps. */
export function Blockers(props: BlockersProps) {
  const { likely, target } = props
  const stepsOf = (blocker: BlockerId) => (
    <BlockerSteps
      blocker={blocker}
      target={target}
      onOpen={props.openerOf(blocker)}
      onOpenList={props.listOpenerOf(blocker)}
    />
  )
  return (
    <section class="card" aria-labelledby="blockers">
      <h2 id="blockers">{i18n.t('support.blockers')}</h2>
      {likely.isNone && <p>{i18n.t('support.none')}</p>}
      {likely.certain.length > 1 && <p>{i18n.t('support.several')}</p>}
      {likely.certain.map((blocker) => (
        <section key={blocker} aria-labelledby={`sure-${blocker}`}>
          <h3 id={`sure-${blocker}`}>{blockerName(blocker)}</h3>
          {stepsOf(blocker)}
        </section>
      ))}
      {props.canAsk && (
        <div class="ask">
          <p>{i18n.t('support.askWhy')}</p>
          <button type="button" onClick={props.onAsk}>
            {i18n.t('support.ask')}
          </button>
          {props.isRefused && <p role="status">{i18n.t('support.refused')}</p>}
        </div>
      )}
      {likely.possible.length > 0 && (
        <>
          {!likely.isNone && (
            <p>{i18n.t(likely.certain.length > 0 ? 'support.also' : 'support.choose')}</p>
          )}
          {likely.possible.map((blocker) => (
            <details key={blocker}>
              <summary>{blockerName(blocker)}</summary>
              {stepsOf(blocker)}
            </details>
          ))}
        </>
      )}
    </section>
  )
}
