import { i18n } from '#i18n'
import { describeCheck, limitOfCheck } from '../support/describe-check'
import { NoticeDetails } from './NoticeDetails'
import { PopupActions } from './PopupActions'
import type { PopupProps } from './PopupProps'
import { SiteChoices } from './SiteChoices'
import { StateIcon } from './StateIcon'

/**
 * The popup of the toolbar button: what the page is, the one thing to do now, the rest, and the choices for its site.
 * What cannot be done now is not shown.
 */
export function Popup(props: PopupProps) {
  const { site, phase } = props
  return (
    <main class={`popup ${phase}`} aria-busy={phase === 'looking'}>
      <header>
        <StateIcon phase={phase} />
        <div>
          <h1>{site ?? i18n.t('popup.noSite')}</h1>
          <p class="state">{stateOf(props)}</p>
        </div>
      </header>
      {!props.isEarly && <Offers {...props} />}
    </main>
  )
}

/** What can be read and done, below what the page is. */
function Offers(props: PopupProps) {
  const { site, phase, policy, problem, check } = props
  const limit = limitOfCheck(check)
  // Where Truce cannot work, nothing of a site can be seen to change.
  const isSite = site !== undefined && phase !== 'unreachable'
  return (
    <>
      {problem && (
        <p class="said" role="alert">
          {problem}
        </p>
      )}
      {policy.support && (
        <div class="support-state">
          <div>
            <p>{describeCheck(check)}</p>
            {limit && <p class="limit">{limit}</p>}
          </div>
          <button type="button" class="primary" onClick={props.onHowTo}>
            {i18n.t('prompt.howTo')}
          </button>
        </div>
      )}
      <PopupActions {...props} />
      <NoticeDetails {...props} />
      {isSite && <SiteChoices {...props} />}
      <footer>
        {isSite && (
          <button type="button" class="quiet" onClick={props.onReport}>
            {i18n.t('report.open')}
          </button>
        )}
        <button type="button" class="quiet" onClick={props.onSettings}>
          {i18n.t('popup.settings')}
        </button>
      </footer>
    </>
  )
}

/** One sentence about the page. */
function stateOf({ phase, reason, isLoading, isReaderOff }: PopupProps): string {
  if (phase === 'unreachable' && reason) return i18n.t(`popup.${reason}`)
  const isArriving = isLoading && (phase === 'quiet' || phase === 'looking')
  const state = i18n.t(isArriving ? 'popup.loading' : `popup.${phase}`)
  return isReaderOff && phase === 'quiet' ? `${state} ${i18n.t('prompt.switchedOff')}` : state
}
