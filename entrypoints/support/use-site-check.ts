import { useState } from 'preact/hooks'
import type { SiteCheck } from '@/core/sites/site-check'
import { reloadAndCheck } from '@/services/check-ads'

/** Checks whether a tab's ads load, once at a time. */
export function useSiteCheck() {
  const [isChecking, setChecking] = useState(false)
  /** Held here as well: the sites that an organisation presets have no record to store it in. */
  const [lastCheck, setLastCheck] = useState<SiteCheck>()

  async function check(tabId: number): Promise<void> {
    if (isChecking) return
    setChecking(true)
    try {
      setLastCheck(await reloadAndCheck(tabId))
    } finally {
      setChecking(false)
    }
  }

  return { isChecking, lastCheck, check }
}
