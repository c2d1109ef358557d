import { FileText } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/Icon'

/** The picture of a card, or a placeholder of the same size where there is none or it does not load. */
export function Thumbnail({ src }: { src: string | undefined }) {
  const [broken, setBroken] = useState(false)
  return (
    <span class="card-picture">
      {src && !broken ? (
        <img
          src={src}
          alt=""
          loading="lazy"
          decoding="async"
          crossOrigin="anonymous"
          referrerpolicy="no-referrer"
          onError={() => setBroken(true)}
        />
      ) : (
        <Icon of={FileText} />
      )}
    </span>
  )
}
