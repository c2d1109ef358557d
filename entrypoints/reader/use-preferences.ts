import { useEffect, useRef, useState } from 'preact/hooks'
import { saveReaderPreferences, watchReaderPreferences } from '@/bridge/preference-store'
import type { ReaderPreferences } from '@/core/reader/preferences'

/** The reader's preferences, now and whenever another tab changes them. */
export function usePreferences(loaded: ReaderPreferences) {
  const [preferences, setPreferences] = useState(loaded)
  const [hasSaveFailed, setSaveFailed] = useState(false)

  /** What the next change is a change of: two may come before the page is drawn again. */
  const latest = useRef(loaded)
  const saving = useRef(0)

  function show(next: ReaderPreferences) {
    latest.current = next
    setPreferences(next)
  }

  // While a change is on its way to the store, the echo of the one before it would undo it.
  useEffect(() => watchReaderPreferences((stored) => saving.current === 0 && show(stored)), [])

  /** Shown at once, whether they can be stored or not. */
  function change(changes: Partial<ReaderPreferences>) {
    show({ ...latest.current, ...changes })
    saving.current++
    saveReaderPreferences(latest.current)
      .then(
        () => setSaveFailed(false),
        () => setSaveFailed(true),
      )
      .finally(() => saving.current--)
  }

  return { preferences, hasSaveFailed, change }
}
