import { useEffect, useState } from 'preact/hooks'
import { saveReaderPreferences, watchReaderPreferences } from '@/bridge/preference-store'
import type { ReaderPreferences } from '@/core/reader/preferences'

/** The reader's preferences, now and whenever another tab changes them. */
export function usePreferences(loaded: ReaderPreferences) {
  const [preferences, setPreferences] = useState(loaded)
  const [hasSaveFailed, setSaveFailed] = useState(false)

  useEffect(() => watchReaderPreferences(setPreferences), [])

  /** Shown at once, whether they can be stored or not. */
  function change(changes: Partial<ReaderPreferences>) {
    const next = { ...preferences, ...changes }
    setPreferences(next)
    saveReaderPreferences(next).then(
      () => setSaveFailed(false),
      () => setSaveFailed(true),
    )
  }

  return { preferences, hasSaveFailed, change }
}
