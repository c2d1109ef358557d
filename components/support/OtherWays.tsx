import { i18n } from '#i18n'
import { displayHost } from '@/core/address/display-host'
import type { SupportWays } from '@/core/support/types'

/** The ways to support the publisher that the page offers besides its ads. */
export function OtherWays({ links, isFree, words }: SupportWays) {
  // A feed helps nobody but its reader.
  const helping = links.filter(({ kind }) => kind !== 'feed')
  if (helping.length === 0 && !words) return null
  return (
    <section class="card" aria-labelledby="ways">
      <h2 id="ways">{i18n.t('support.ways')}</h2>
      {words && <blockquote aria-label={i18n.t('prompt.words')}>{words}</blockquote>}
      {isFree === false && <p>{i18n.t('support.notFree')}</p>}
      <ul class="ways">
        {helping.map(({ kind, href, title }) => (
          <li key={`${kind} ${href}`}>
            {kind === 'monetization' ? (
              i18n.t('support.kinds.monetization')
            ) : (
              <>
                <a href={href} target="_blank" rel="noopener noreferrer">
                  <bdi>{title || i18n.t(`support.kinds.${kind}`)}</bdi>
                </a>{' '}
                <small>
                  <bdi>{displayHost(href)}</bdi>
                </small>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
