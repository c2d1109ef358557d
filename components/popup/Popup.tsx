import { i18n } from '#i18n'
import type { Technique } from '@/core/dismissal'
import type { EvidenceId } from '@/core/notice'
import type { EffectivePolicy } from '@/core/sites/policy'
import type { SiteCheck } from '@/core/sites/site-check'
import type { WhenNotice } from '@/core/sites/when-notice'
import { RadioGroup } from '../controls/RadioGroup'
import { Switch } from '../controls/Switch'
import { whenNoticeOptions } from '../controls/when-notice-options'
import { describeCheck } from '../support/describe-check'

export interface PopupProps {
  /** The site's name; absent where Truce cannot run. */
  site: string | undefined
  phase: 'looking' | 'quiet' | 'found' | 'dismissed' | 'failed' | 'supported' | 'unreachable'
  message: string | undefined
  evidence: readonly EvidenceId[]
  /** How the notice was dismissed. */
  techniques: readonly Technique[]
  policy: Pick<EffectivePolicy, 'support' | 'isPreset' | 'whenNotice' | 'alwaysReader'>
  /** What went wrong; announced at once. */
  problem: string | undefined
  /** The result of the last check whether a supported site's ads load. */
  check: SiteCheck | undefined
  onSupport(support: boolean): void
  onHowTo(): void
  onWhenNotice(whenNotice: WhenNotice): void
  onAlwaysReader(always: boolean): void
  onDismiss(): void
  onUndo(): void
  /** The reader says that this is no notice. */
  onNotNotice(): void
  onReader(): void
  onPoint(): void
  onSettings(): void
}

/** The popup of the toolbar button: the page's state, and what the reader can do. */
export function Popup(props: PopupProps) {
  const { site, phase, policy, problem } = props
  const isUnreachable = site === undefined || phase === 'unreachable'
  const canPoint = !isUnreachable && phase !== 'looking' && phase !== 'supported'
  return (
    <main class={`popup ${phase}`} aria-busy={phase === 'looking'}>
      <header>
        <h1>{site ?? i18n.t('popup.noSite')}</h1>
        <p class="state">{i18n.t(`popup.${phase}`)}</p>
      </header>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <NoticeDetails {...props} />
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={phase !== 'found' && phase !== 'failed'}
          onClick={props.onDismiss}
        >
          {i18n.t('prompt.dismiss')}
        </button>
        <button type="button" disabled={phase !== 'dismissed'} onClick={props.onUndo}>
          {i18n.t('prompt.undo')}
        </button>
        <button type="button" class="wide" disabled={isUnreachable} onClick={props.onReader}>
          {i18n.t('prompt.reader')}
        </button>
        <button type="button" class="wide" disabled={!canPoint} onClick={props.onPoint}>
          {i18n.t('popup.point')}
        </button>
      </div>
      <Switch
        label={i18n.t('prompt.support')}
        hint={i18n.t(policy.isPreset ? 'popup.isPreset' : 'popup.supportHint')}
        checked={policy.support}
        disabled={site === undefined || policy.isPreset === true}
        onChange={props.onSupport}
      />
      {policy.support && (
        <div class="support-state">
          <p>{describeCheck(props.check)}</p>
          <button type="button" onClick={props.onHowTo}>
            {i18n.t('prompt.howTo')}
          </button>
        </div>
      )}
      <RadioGroup
        label={i18n.t('popup.whenNotice')}
        options={whenNoticeOptions()}
        value={policy.whenNotice}
        disabled={site === undefined || policy.support}
        onChange={props.onWhenNotice}
      />
      <Switch
        label={i18n.t('popup.alwaysReader')}
        hint={i18n.t(policy.support ? 'popup.alwaysReaderSupported' : 'popup.alwaysReaderHint')}
        checked={policy.alwaysReader}
        disabled={site === undefined || policy.support}
        onChange={props.onAlwaysReader}
      />
      <footer>
        <button type="button" class="quiet" onClick={props.onSettings}>
          {i18n.t('popup.settings')}
        </button>
      </footer>
    </main>
  )
}

/** The notice's text, and why and how it was dismissed. */
function NoticeDetails({
  phase,
  message,
  evidence,
  techniques,
  onNotNotice,
}: Pick<PopupProps, 'phase' | 'message' | 'evidence' | 'techniques' | 'onNotNotice'>) {
  if (!message) return null
  return (
    <section class="notice" aria-label={i18n.t('prompt.words')}>
      <blockquote>
        {message.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <details>
        <summary>{i18n.t(phase === 'quiet' ? 'popup.whyNot' : 'popup.why')}</summary>
        <ul>
          {evidence.map((id) => (
            <li key={id}>{i18n.t(`evidence.${id}`)}</li>
          ))}
        </ul>
        {techniques.length > 0 && (
          <>
            <p>{i18n.t('popup.how')}</p>
            <ul>
              {techniques.map((id) => (
                <li key={id}>{i18n.t(`technique.${id}`)}</li>
              ))}
            </ul>
          </>
        )}
      </details>
      {phase !== 'quiet' && (
        <button type="button" class="quiet" onClick={onNotNotice}>
          {i18n.t('popup.notNotice')}
        </button>
      )}
    </section>
  )
}
