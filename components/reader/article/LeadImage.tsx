import { useState } from 'preact/hooks'
import { i18n } from '#i18n'

interface Props {
  src: string
  /** False where its request would carry cookies: then it is a link. */
  mayLoad: boolean
}

/** The picture that leads the article; nothing when it does not load. */
export function LeadImage({ src, mayLoad }: Props) {
  const [broken, setBroken] = useState(false)
  if (broken) return null
  if (!mayLoad) {
    return (
      <p>
        <a class="picture-link" href={src} rel="noopener noreferrer">
          {i18n.t('reader.picture', [new URL(src).hostname.replace(/^www\./, '')])}
        </a>
      </p>
    )
  }
  return (
    <figure class="lead">
      <button
        type="button"
        class="enlarge"
        aria-haspopup="dialog"
        aria-label={i18n.t('reader.enlarge')}
      >
        {/* Decoration here: the page that declares it gives no words for it. */}
        <img
          src={src}
          alt=""
          crossOrigin="anonymous"
          referrerpolicy="no-referrer"
          onError={() => setBroken(true)}
        />
      </button>
    </figure>
  )
}
