import { useEffect, useState } from 'preact/hooks'

/** Calls back once when the page is in front again after the reader was sent elsewhere. Returns what to call then. */
export function useOnReturn(onReturn: () => void): () => void {
  const [isAway, setAway] = useState(false)

  useEffect(() => {
    function comeBack() {
      if (document.visibilityState !== 'visible' || !isAway) return
      setAway(false)
      onReturn()
    }
    document.addEventListener('visibilitychange', comeBack)
    return () => document.removeEventListener('visibilitychange', comeBack)
  })

  return () => setAway(true)
}
