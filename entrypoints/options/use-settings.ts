import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import {
  NotSavedError,
  readSettings,
  readSites,
  updateSites,
  watchSettings,
  watchSites,
  writeSettings,
} from '@/bridge/policy-store'
import { readManaged } from '@/bridge/read-managed'
import { forgetVisits, readVisits, watchVisits } from '@/bridge/visit-store'
import type { Feature } from '@/core/sites/managed-policy'
import { DEFAULT_SETTINGS, type Settings, type Sites } from '@/core/sites/policy'
import type { VisitCounts } from '@/core/sites/visit-counts'
import { type SyncState, watchSyncState } from '@/services/sync-sites'
import { createImportExport } from './import-export'

export interface Done {
  text: string
  onUndo?: () => void
}

/** Does something and says so, or says what went wrong. */
export type Attempt = (work: () => Promise<Done | undefined>) => Promise<void>

/** All settings, kept in step with the store, and what can be done with them. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS)
  const [sites, setSites] = useState<Sites>({})
  const [visits, setVisits] = useState<VisitCounts>({})
  const [sync, setSync] = useState<SyncState>({ leftOut: 0, hasFailed: false })
  const [off, setOff] = useState<Feature[]>([])
  const [done, setDone] = useState<Done>()
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    void readSettings().then(setSettings)
    void readSites().then(setSites)
    void readVisits().then(setVisits)
    void readManaged().then((managed) => setOff(managed.off))
    const stops = [
      watchSettings(setSettings),
      watchSites(setSites),
      watchVisits(setVisits),
      watchSyncState(setSync),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])

  const attempt: Attempt = async (work) => {
    setProblem(undefined)
    setDone(undefined)
    try {
      setDone(await work())
    } catch (error) {
      if (!(error instanceof NotSavedError)) console.error(error)
      setProblem(i18n.t('popup.notKept'))
    }
  }

  const change = (changes: Partial<Settings>) =>
    attempt(async () => {
      await writeSettings({ ...settings, ...changes })
      // Who does not want to be counted does not want to have been counted.
      if (changes.countVisits === false) await forgetVisits()
      return undefined
    })

  const remove = (keys: readonly string[]) =>
    attempt(async () => {
      const removed = Object.fromEntries(
        Object.entries(sites).filter(([key]) => keys.includes(key)),
      )
      await updateSites((now) =>
        Object.fromEntries(Object.entries(now).filter(([key]) => !(key in removed))),
      )
      const putBack = async () => {
        await updateSites((now) => ({ ...now, ...removed }))
        return undefined
      }
      const [first = ''] = keys
      const text =
        keys.length === 1
          ? i18n.t('options.removed', [first])
          : i18n.t('options.removedMany', [String(keys.length)])
      return { text, onUndo: () => void attempt(putBack) }
    })

  const transfer = createImportExport(attempt, setProblem)
  return { settings, sites, visits, sync, off, done, problem, change, remove, ...transfer }
}
