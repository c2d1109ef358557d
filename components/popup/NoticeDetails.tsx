import { i18n } from '#i18n'
import { EvidenceList } from '../controls/EvidenceList'
import type { PopupProps } from './PopupProps'

type Props = Pick<PopupProps, 'phase' | 'message' | 'evidence' | 'quotes' | 'techniques'>

/**
 * The publisher's words, and why and how the notice was dismissed. A box that is no notice is not quoted unasked: its
 * words have nothing to do with what the reader came for.
 */
export function NoticeDetails({ phase, message, evidence, quotes, techniques }: Props) {
  if (!message) return null
  const isNone = phase === 'quiet'
  const words = (
    // Its language is not known here.
    <blockquote lang="" dir="auto">
      {message.split('\n').map((line) => (
        <p key={line}>{line} </p>
      ))}
    </blockquote>
  )
  return (
    <section class="notice" aria-label={i18n.t('prompt.words')}>
      {!isNone && words}
      <details>
        <summary>{i18n.t(isNone ? 'popup.whyNot' : 'popup.why')}</summary>
        {isNone && words}
        <EvidenceList evidence={evidence} quotes={quotes} lang="" />
        {techniques.length > 0 && (
          <>
            <p class="how">{i18n.t('popup.how')}</p>
            <ul>
              {techniques.map((id) => (
                <li key={id}>{i18n.t(`technique.${id}`)}</li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  )
}
