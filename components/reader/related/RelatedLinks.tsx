import { i18n } from '#i18n'
import { displayHost } from '@/core/address/display-host'
import type { RelatedLink } from '@/core/related/types'
import { Toggle } from '../look/Toggle'
import { Thumbnail } from './Thumbnail'

interface Props {
  links: readonly RelatedLink[]
  /** Whether a picture may be loaded; see `mayLoadPicture`. */
  mayLoad(src: string): boolean
  inReader: boolean
  onInReader(inReader: boolean): void
  /** Opens a link in the reader view. */
  onRead(href: string): void
}

/** The other articles that the page links to, as cards; nothing where there are none. */
export function RelatedLinks({ links, mayLoad, inReader, onInReader, onRead }: Props) {
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
        {links.map(({ href, title, image }) => (
          <li key={href}>
            <a href={href} rel="noopener noreferrer" onClick={(event) => follow(event, href)}>
              {hasImages && <Thumbnail src={image && mayLoad(image) ? image : undefined} />}
              <span class="card-title" dir="auto">
                {title}
              </span>
              <span class="card-host">{displayHost(href)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
