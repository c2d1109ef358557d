import { i18n } from '#i18n'
import { displayHost } from '@/core/address/display-host'
import { isSameSite } from '@/core/address/site'
import { formatDate } from '@/core/reader/format-date'
import type { RelatedLink } from '@/core/related/types'
import { Toggle } from '../look/Toggle'
import { Thumbnail } from './Thumbnail'

interface Props {
  /** The article's page. */
  url: string
  /** The article's language. */
  lang: string | undefined
  links: readonly RelatedLink[]
  /** Whether a picture may be loaded; see `mayLoadPicture`. */
  mayLoad(src: string): boolean
  inReader: boolean
  onInReader(inReader: boolean): void
  /** Opens a link in the reader view. */
  onRead(href: string): void
}

/** The other articles that the page links to, as cards; nothing where there are none. */
export function RelatedLinks({ url, lang, links, mayLoad, inReader, onInReader, onRead }: Props) {
  if (links.length === 0) return null
  const hasImages = links.some(({ image }) => image && mayLoad(image))

  function follow(event: MouseEvent, href: string) {
    // With a modifier key the browser opens the page itself, in another tab or window.
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (!inReader || !isPlain || event.button !== 0) return
    event.preventDefault()
    onRead(href)
  }

  return (
    <nav class="related-links" aria-labelledby="related-heading">
      <div class="related-head">
        <h2 id="related-heading">{i18n.t('reader.related')}</h2>
        <Toggle label={i18n.t('reader.relatedInReader')} checked={inReader} onChange={onInReader} />
      </div>
      <ul>
        {links.map(({ href, title, image, date, summary }) => (
          <li key={href}>
            <a href={href} rel="noopener noreferrer" onClick={(event) => follow(event, href)}>
              {hasImages && <Thumbnail src={image && mayLoad(image) ? image : undefined} />}
              <span class="card-title" dir="auto">
                {title}
              </span>
              <CardFacts
                host={isSameSite(href, url) ? undefined : displayHost(href)}
                date={date && formatDate(date, lang)}
                summary={summary}
              />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface FactsProps {
  /** Only of another site: the article's own is known. */
  host: string | undefined
  date: string | undefined
  summary: string | undefined
}

/** What tells a link from its neighbours, beside the title. */
function CardFacts({ host, date, summary }: FactsProps) {
  const facts = [host, date].filter(Boolean).join(' · ')
  return (
    <>
      {summary && (
        <span class="card-summary" dir="auto">
          {summary}
        </span>
      )}
      {facts && <span class="card-facts">{facts}</span>}
    </>
  )
}
