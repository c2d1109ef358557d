import { i18n } from '#i18n'
import { ownLanguage } from '@/core/words/own-language'
import { Flag } from '../controls/Flag'
import { trusted } from '../trusted'
import { CloseButton } from './CloseButton'

export interface StatusProps {
  text: string
  /** Absent where there is nothing to undo. */
  onUndo?: (() => void) | undefined
  /** Where the notice could not be dismissed, the article may still open in the reader view. */
  onReader?: (() => void) | undefined
  /** Opens the page that explains how to allow ads. */
  onHowTo?: (() => void) | undefined
  /** Opens the page that explains how to block them again. */
  onTakeBack?: (() => void) | undefined
  /** Loads the page again. */
  onReload?: (() => void) | undefined
  onClose(): void
}

/** One line that says what was done, with what can be done about it. */
export function Status({ text, onClose, ...offers }: StatusProps) {
  const actions = [
    { label: 'prompt.howTo', act: offers.onHowTo },
    { label: 'prompt.takeBack', act: offers.onTakeBack },
    { label: 'prompt.undo', act: offers.onUndo },
    { label: 'prompt.reader', act: offers.onReader },
    { label: 'prompt.reload', act: offers.onReload },
  ] as const
  return (
    <div {...ownLanguage()} class="truce card line" role="status">
      <Flag />
      <div class="said">
        <p>{text}</p>
        {actions.map(
          ({ label, act }) =>
            act && (
              <button key={label} type="button" onClick={trusted(act)}>
                {i18n.t(label)}
              </button>
            ),
        )}
      </div>
      <CloseButton label={i18n.t('prompt.close')} onClose={onClose} />
    </div>
  )
}
