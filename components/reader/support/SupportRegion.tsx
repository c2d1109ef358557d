import { i18n } from '#i18n'
import type { SupportWays } from '@/core/support/types'

interface Props {
  url: string
  /** As the page calls itself. */
  publisher: string | undefined
  signals: SupportWays
  isSupported: boolean
  onAllowAds(): void
}

/** A fair word for the publisher: what the page itself offers to those who want to support it, and its ads. */
export function SupportRegion({ url, publisher, signals, isSupported, onAllowAds }: Props) {
  const name = publisher ?? new URL(url).hostname.replace(/^www\./, '')
  const text = signals.links.length > 0 ? 'reader.supportText' : 'reader.supportTextAlone'
  return (
    <section class="support" aria-labelledby="support-heading">
      <h2 id="support-heading">{i18n.t('reader.support')}</h2>
      <p>{i18n.t(text, [name])}</p>
      {signals.isFree === false && <p>{i18n.t('support.notFree')}</p>}
      <ul>
        <li>
          {isSupported ? (
            <p class="support-done">
              {i18n.t('prompt.supported')}{' '}
              <a href={url} rel="noopener noreferrer">
                {i18n.t('reader.openOriginalPage')}
              </a>
            </p>
          ) : (
            <button type="button" onClick={onAllowAds}>
              {i18n.t('reader.allowAds')}
            </button>
          )}
        </li>
        {signals.links.map(({ kind, href, title }) => (
          <li key={`${kind} ${href}`}>
            {kind === 'monetization' ? (
              <p class="support-hint">{i18n.t('support.kinds.monetization')}</p>
            ) : (
              <a href={href} rel="noopener noreferrer">
                <span>{i18n.t(`support.kinds.${kind}`)}</span>
                <small dir="auto">{title || new URL(href).hostname.replace(/^www\./, '')}</small>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
