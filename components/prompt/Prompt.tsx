import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ownLanguage } from '@/core/words/own-language'
import { Flag } from '../controls/Flag'
import { trusted } from '../trusted'
import { CloseButton } from './CloseButton'
import { PublisherWords, type PublisherWordsProps } from './PublisherWords'

export interface PromptProps extends PublisherWordsProps {
  /** What is special about this notice. */
  hint?: string | undefined
  onDismiss(everyTime: boolean): void
  onSupport(): void
  onReader(): void
  onNotNow(everyTime: boolean): void
}

/** Asks what to do with a notice. A dialog that is not modal: it neither takes nor traps the focus. */
export function Prompt({
  message,
  areWordsBeside,
  evidence,
  quotes,
  hint,
  onDismiss,
  onSupport,
  onReader,
  onNotNow,
}: PromptProps) {
  const [everyTime, setEveryTime] = useState(false)
  return (
    <section
      {...ownLanguage()}
      class="truce card prompt"
      role="dialog"
      aria-label={i18n.t('prompt.title')}
      aria-live="polite"
    >
      <header>
        <Flag />
        <div>
          <p class="speaker">{i18n.t('extension.name')}</p>
          <p class="headline">{i18n.t('prompt.headline')}</p>
        </div>
        <CloseButton label={i18n.t('prompt.notNow')} onClose={() => onNotNow(everyTime)} />
      </header>
      <PublisherWords {...{ message, areWordsBeside, evidence, quotes }} />
      {hint && <p class="hint">{hint}</p>}
      <div class="first-choice">
        <button type="button" class="primary" onClick={trusted(() => onDismiss(everyTime))}>
          {i18n.t('prompt.dismiss')}
        </button>
        <label class="every-time">
          <input
            type="checkbox"
            checked={everyTime}
            onChange={trusted((event: Event) =>
              setEveryTime((event.currentTarget as HTMLInputElement).checked),
            )}
          />
          {i18n.t('prompt.everyTime')}
        </label>
      </div>
      <div class="other-choices">
        <button type="button" onClick={trusted(onSupport)}>
          {i18n.t('prompt.support')}
        </button>
        <button type="button" onClick={trusted(onReader)}>
          {i18n.t('prompt.reader')}
        </button>
      </div>
    </section>
  )
}
