import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import {
  NotKeptError,
  readSettings,
  readSites,
  updateSites,
  watchSettings,
  watchSites,
  writeSettings,
} from '@/bridge/stored'
import { saveFile } from '@/components/save-file'
import { type BackupError, formatBackup, parseBackup } from '@/core/sites/backup'
import { DEFAULT_SETTINGS, type Settings, type Sites, type WhenNotice } from '@/core/sites/policy'

interface Done {
  text: string
  onUndo?: () => void
}

/** All settings, kept in step with the store, and what can be done with them. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS)
  const [sites, setSites] = useState<Sites>({})
  const [done, setDone] = useState<Done>()
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    void readSettings().then(setSettings)
    void readSites().then(setSites)
    const stops = [watchSettings(setSettings), watchSites(setSites)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])

  /** Does it and says so, or says what went wrong. */
  async function attempt(work: () => Promise<Done | undefined>): Promise<void> {
    setProblem(undefined)
    setDone(undefined)
    try {
      setDone(await work())
    } catch (error) {
      if (!(error instanceof NotKeptError)) console.error(error)
      setProblem(i18n.t('popup.notKept'))
    }
  }

  const changeDefault = (whenNotice: WhenNotice) =>
    attempt(async () => {
      await writeSettings({ ...settings, whenNotice })
      return undefined
    })

  const remove = (site: string) =>
    attempt(async () => {
      const removed = sites[site]
      await updateSites(({ [site]: _removed, ...others }) => others)
      const putBack = async () => {
        if (removed) await updateSites((now) => ({ ...now, [site]: removed }))
        return undefined
      }
      return { text: i18n.t('options.removed', [site]), onUndo: () => void attempt(putBack) }
    })

  const exportAll = () =>
    attempt(async () => {
      const day = new Date().toISOString().slice(0, 10)
      const backup = { settings: await readSettings(), sites: await readSites() }
      const content = new Blob([formatBackup(backup)], { type: 'application/json' })
      saveFile(`truce-settings-${day}.json`, content)
      return { text: i18n.t('options.exported') }
    })

  const importAll = (file: File) =>
    attempt(async () => {
      const result = parseBackup(await file.text())
      if (!result.ok) {
        setProblem(i18n.t(problemKey(result.error), [file.name]))
        return undefined
      }
      const before = { settings: await readSettings(), sites: await readSites() }
      const put = async (backup: { settings: Settings; sites: Sites }) => {
        await updateSites(() => backup.sites)
        await writeSettings(backup.settings)
        return undefined
      }
      await put({ ...result.backup, sites: { ...before.sites, ...result.backup.sites } })
      const count = Object.keys(result.backup.sites).length
      return {
        text: i18n.t('options.imported', count, [String(count)]),
        onUndo: () => void attempt(() => put(before)),
      }
    })

  return { settings, sites, done, problem, changeDefault, remove, exportAll, importAll }
}

function problemKey(error: BackupError) {
  return `options.importErrors.${error}` as const
}
