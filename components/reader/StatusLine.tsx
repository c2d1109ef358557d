import { useEffect, useState } from 'preact/hooks'

/** Time to read two lines slowly. */
const SHOWN_MS = 10_000

/** Announces what was just done, or what went wrong, and shows it for a while. */
export function StatusLine({ text }: { text: string | undefined }) {
  const [shown, setShown] = useState(text)

  useEffect(() => {
    setShown(text)
    const timer = setTimeout(() => setShown(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <p class="status-line" role="status">
      {shown}
    </p>
  )
}
