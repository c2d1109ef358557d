import { i18n } from '#i18n'
import { displayHost } from '@/core/address/display-host'
import { pays, type SupportWays } from '@/core/support/types'

interface Props {
  url: string
  /** The site's name as the page declares it. */
  publisher: string | undefined
  ways: SupportWays
  isSupported: boolean
  onAllowAds(): void
}

/** How the reader can support the publisher: the ways that the page offers, and its ads. */
export function SupportRegion({ url, publisher, ways, isSupported, onAllowAds }: Props) {
  const name = publisher ?? displayHost(url)
  const paying = ways.links.filter(pays)
  const following = ways.links.filter((link) => !pays(link))
  const text = paying.length > 0 ? 'reader.supportText' : 'reader.supportTextAlone'
  return (
    <section class="support-region" aria-labelledby="support-heading">
      <h2 id="support-heading">{i18n.t('reader.support')}</h2>
      <p>{i18n.t(text, [name])}</p>
      {ways.isFree === false && <p>{i18n.t('support.notFree')}</p>}
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
        {paying.map(({ kind, href, title }) => (
          <li key={`${kind} ${href}`}>
            {kind === 'monetization' ? (
              <p class="support-hint">{i18n.t('support.kinds.monetization')}</p>
            ) : (
              <a href={href} rel="noopener noreferrer">
                <span>{i18n.t(`support.kinds.${kind}`)}</span>
                <small>
                  <bdi>{title || displayHost(href)}</bdi>
                </small>
              </a>
            )}
          </li>
        ))}
      </ul>
      {following.length > 0 && (
        <p class="following">
          {following.map(({ kind, href }) => (
            <a key={href} href={href} rel="noopener noreferrer">
              {i18n.t(`support.kinds.${kind}`)}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}
