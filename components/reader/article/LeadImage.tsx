import { useState } from 'preact/hooks'
import { i18n } from '#i18n'

/** The picture that leads the article; nothing when it does not load. */
export function LeadImage({ src }: { src: string }) {
  const [broken, setBroken] = useState(false)
  if (broken) return null
  return (
    <figure class="lead">
      <button
        type="button"
        class="enlarge"
        aria-haspopup="dialog"
        aria-label={i18n.t('reader.enlarge')}
      >
        {/* Decoration here: the page that declares it gives no words for it. */}
        <img src={src} alt="" referrerpolicy="no-referrer" onError={() => setBroken(true)} />
      </button>
    </figure>
  )
}
