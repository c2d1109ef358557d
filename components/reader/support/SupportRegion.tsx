import { i18n } from '#i18n'
import { displayHost } from '@/core/address/display-host'
import { pays, type SupportWays } from '@/core/support/types'
import { AllowAds, type AllowAdsProps } from './AllowAds'

interface Props extends AllowAdsProps {
  url: string
  /** The site's name as the page declares it. */
  publisher: string | undefined
  ways: SupportWays
}

/** How the reader can support the publisher: the ways that the page offers, and its ads. */
export function SupportRegion({ url, publisher, ways, ...ads }: Props) {
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
        <AllowAds {...ads} />
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
