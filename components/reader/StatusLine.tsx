import { useEffect, useState } from 'preact/hooks'

/** Long enough (milliseconds) for two lines to be read, slowly. */
const STAYS = 10_000

/** What was just done, or why it could not be: said once, seen for a while. */
export function StatusLine({ text }: { text: string | undefined }) {
  const [shown, setShown] = useState(text)

  useEffect(() => {
    setShown(text)
    const timer = setTimeout(() => setShown(undefined), STAYS)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <p class="word" role="status">
      {shown}
    </p>
  )
}
