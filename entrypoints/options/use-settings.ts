import { useEffect, useState } from 'preact/hooks'
import { readSettings, readSites, watchSettings, watchSites } from '@/bridge/policy-store'
import { readManaged } from '@/bridge/read-managed'
import { readTotals, watchTotals } from '@/bridge/totals-store'
import { readVisits, watchVisits } from '@/bridge/visit-store'
import type { Feature } from '@/core/sites/managed-policy'
import { DEFAULT_SETTINGS, type Settings, type Sites } from '@/core/sites/policy'
import { NO_TOTALS, type Totals } from '@/core/sites/totals'
import type { VisitCounts } from '@/core/sites/visit-counts'
import { type SyncState, watchSyncState } from '@/services/sync-sites'

/** All settings as the store has them, now and whenever another page changes them. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS)
  const [sites, setSites] = useState<Sites>({})
  const [visits, setVisits] = useState<VisitCounts>({})
  const [totals, setTotals] = useState<Totals>(NO_TOTALS)
  const [sync, setSync] = useState<SyncState>({ leftOut: 0, hasFailed: false })
  const [off, setOff] = useState<Feature[]>([])

  useEffect(() => {
    void readSettings().then(setSettings)
    void readSites().then(setSites)
    void readVisits().then(setVisits)
    void readTotals().then(setTotals)
    void readManaged().then((managed) => setOff(managed.off))
    const stops = [
      watchSettings(setSettings),
      watchSites(setSites),
      watchVisits(setVisits),
      watchTotals(setTotals),
      watchSyncState(setSync),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])

  return { settings, sites, visits, totals, sync, off }
}
