import { i18n } from '#i18n'
import type { RelatedLink } from '@/core/related/types'

/** The other articles the page offered, as cards; nothing when it offered none. */
export function RelatedLinks({ links }: { links: readonly RelatedLink[] }) {
  if (links.length === 0) return null
  return (
    <nav class="related" aria-labelledby="related-heading">
      <h2 id="related-heading">{i18n.t('reader.related')}</h2>
      <ul>
        {links.map(({ href, title }) => (
          <li key={href}>
            <a href={href} rel="noopener noreferrer">
              <span class="card-title" dir="auto">
                {title}
              </span>
              <span class="card-host">{new URL(href).hostname.replace(/^www\./, '')}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
