import { useState } from 'preact/hooks'

/** The picture that leads the article; nothing when it does not load. */
export function LeadImage({ src }: { src: string }) {
  const [broken, setBroken] = useState(false)
  if (broken) return null
  return (
    <figure class="lead">
      {/* Decoration here: the page that declares it gives no words for it. */}
      <img src={src} alt="" referrerpolicy="no-referrer" onError={() => setBroken(true)} />
    </figure>
  )
}
