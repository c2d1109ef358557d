import { i18n } from '#i18n'
import { trusted } from '../trusted'

export interface StatusProps {
  text: string
  /** Absent where there is nothing to undo. */
  onUndo?: (() => void) | undefined
  /** Where the notice could not be dismissed, the article may still open in the reader view. */
  onReader?: (() => void) | undefined
  /** Opens the page that explains how to allow ads. */
  onHowTo?: (() => void) | undefined
  onClose(): void
}

/** One line that says what was done, with a button to undo it. */
export function Status({ text, onUndo, onReader, onHowTo, onClose }: StatusProps) {
  return (
    <div class="truce card line" role="status">
      <p>{text}</p>
      {onHowTo && (
        <button type="button" onClick={trusted(onHowTo)}>
          {i18n.t('prompt.howTo')}
        </button>
      )}
      {onUndo && (
        <button type="button" onClick={trusted(onUndo)}>
          {i18n.t('prompt.undo')}
        </button>
      )}
      {onReader && (
        <button type="button" onClick={trusted(onReader)}>
          {i18n.t('prompt.reader')}
        </button>
      )}
      <button
        type="button"
        class="close"
        aria-label={i18n.t('prompt.close')}
        onClick={trusted(onClose)}
      >
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path
            d="M3 3l10 10M13 3L3 13"
            stroke="currentColor"
            stroke-width="2"
            stroke-linecap="round"
          />
        </svg>
      </button>
    </div>
  )
}
