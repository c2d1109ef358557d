import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { trusted } from '../trusted'

export interface PromptProps {
  /** The notice's text, with line feeds between its lines. */
  message: string
  /** What is special about this notice. */
  hint?: string | undefined
  onDismiss(everyTime: boolean): void
  onSupport(): void
  onReader(): void
  onNotNow(everyTime: boolean): void
}

/** Asks what to do with a notice. A dialog that is not modal: it neither takes nor traps the focus. */
export function Prompt({ message, hint, onDismiss, onSupport, onReader, onNotNow }: PromptProps) {
  const [everyTime, setEveryTime] = useState(false)
  return (
    <section
      class="truce card"
      role="dialog"
      aria-label={i18n.t('prompt.title')}
      aria-live="polite"
    >
      <blockquote class="notice-text" tabindex={0} aria-label={i18n.t('prompt.words')}>
        {message.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      {hint && <p class="hint">{hint}</p>}
      <div class="choices">
        <button type="button" class="primary" onClick={trusted(() => onDismiss(everyTime))}>
          {i18n.t('prompt.dismiss')}
        </button>
        <button type="button" onClick={trusted(onSupport)}>
          {i18n.t('prompt.support')}
        </button>
        <button
          type="button"
          disabled={everyTime}
          title={everyTime ? i18n.t('prompt.readerNotEveryTime') : undefined}
          onClick={trusted(onReader)}
        >
          {i18n.t('prompt.reader')}
        </button>
        <button type="button" onClick={trusted(() => onNotNow(everyTime))}>
          {i18n.t('prompt.notNow')}
        </button>
      </div>
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
    </section>
  )
}
