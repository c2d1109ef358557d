import { i18n } from '#i18n'
import { BLOCKERS, type BlockerId } from '@/core/support/blockers'
import type { LikelyBlockers } from '@/core/support/likely-blockers'
import { BlockerSteps } from './BlockerSteps'

export interface BlockersProps {
  suspects: LikelyBlockers
  siteKey: string
  /** Whether the browser may be asked which blockers are installed. */
  canAsk: boolean
  /** The reader was asked and refused. */
  isRefused: boolean
  /** Opens the blocker's own page for the site; undefined where that is not known. */
  openerOf(blocker: BlockerId): (() => void) | undefined
  /** The same for its list of allowed sites. */
  listOpenerOf(blocker: BlockerId): (() => void) | undefined
  onAsk(): void
}

/** Which blockers there are or may be, each with its steps. */
export function Blockers(props: BlockersProps) {
  const { suspects, siteKey } = props
  const stepsOf = (blocker: BlockerId) => (
    <BlockerSteps
      blocker={blocker}
      siteKey={siteKey}
      onOpen={props.openerOf(blocker)}
      onOpenList={props.listOpenerOf(blocker)}
    />
  )
  return (
    <section class="card" aria-labelledby="blockers">
      <h2 id="blockers">{i18n.t('support.blockers')}</h2>
      {suspects.isNone && <p>{i18n.t('support.none')}</p>}
      {suspects.certain.length > 1 && <p>{i18n.t('support.several')}</p>}
      {suspects.certain.map((blocker) => (
        <section key={blocker} aria-labelledby={`sure-${blocker}`}>
          <h3 id={`sure-${blocker}`}>{nameOf(blocker)}</h3>
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
      {suspects.possible.length > 0 && (
        <>
          {!suspects.isNone && (
            <p>{i18n.t(suspects.certain.length > 0 ? 'support.also' : 'support.choose')}</p>
          )}
          {suspects.possible.map((blocker) => (
            <details key={blocker}>
              <summary>{nameOf(blocker)}</summary>
              {stepsOf(blocker)}
            </details>
          ))}
        </>
      )}
    </section>
  )
}

/** Browsers and networks are no names a reader would look for. */
function nameOf(blocker: BlockerId): string {
  if (blocker === 'firefox' || blocker === 'edge' || blocker === 'opera' || blocker === 'dns')
    return i18n.t(`support.names.${blocker}`)
  return BLOCKERS[blocker].name
}
