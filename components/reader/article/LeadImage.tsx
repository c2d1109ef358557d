import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { displayHost } from '@/core/address/display-host'

interface Props {
  src: string
  alt: string | undefined
  caption: string | undefined
  /** False where its request would carry cookies. A link is shown instead. */
  mayLoad: boolean
}

/** The picture above the article; nothing where it does not load. */
export function LeadImage({ src, alt = '', caption, mayLoad }: Props) {
  const [broken, setBroken] = useState(false)
  if (broken) return null
  if (!mayLoad) {
    return (
      <p>
        <a class="picture-link" href={src} rel="noopener noreferrer">
          {i18n.t('reader.picture', [displayHost(src)])}
        </a>
      </p>
    )
  }
  return (
    <figure class="lead-image">
      <button
        type="button"
        class="enlarge"
        aria-haspopup="dialog"
        aria-label={[i18n.t('reader.enlarge'), alt].filter(Boolean).join(': ')}
      >
        <img
          src={src}
          alt={alt}
          crossOrigin="anonymous"
          referrerpolicy="no-referrer"
          onError={() => setBroken(true)}
        />
      </button>
      {caption && <figcaption dir="auto">{caption}</figcaption>}
    </figure>
  )
}
