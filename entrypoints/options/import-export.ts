import { i18n } from '#i18n'
import { readSettings, readSites, updateSites, writeSettings } from '@/bridge/policy-store'
import type { ExportFormat } from '@/components/options/Backup'
import { saveFile } from '@/components/save-file'
import {
  type Backup,
  type BackupError,
  formatBackup,
  importSites,
  parseBackup,
} from '@/core/sites/backup'
import { giveListedSupport } from '@/core/sites/give-support'
import { formatList, parseList } from '@/core/sites/site-lists'
import type { Attempt, Done } from './use-settings'

/** Export and import of all settings, and of supported sites as lists. */
export function createImportExport(attempt: Attempt, setProblem: (problem: string) => void) {
  const exportAs = (format: ExportFormat) =>
    attempt(async () => {
      const day = new Date().toISOString().slice(0, 10)
      const sites = await readSites()
      if (format === 'truce') {
        const backup = { settings: await readSettings(), sites }
        saveFile(`truce-settings-${day}.json`, formatBackup(backup), 'application/json')
        return { text: i18n.t('options.exported') }
      }
      const list = formatList(format, sites, Date.now())
      if (!list) return { text: i18n.t('options.nothingToExport') }
      saveFile(`truce-sites-${format}-${day}.txt`, list, 'text/plain')
      return { text: i18n.t('options.exportedList') }
    })

  const importFrom = (file: File) =>
    attempt(async () => {
      const text = await file.text()
      // A list is anything but an object or a JSON list; those belong to an export of all settings.
      const isList = !/^\uFEFF?\s*[{[]/.test(text) && !file.name.endsWith('.json')
      return isList || /^\[Adblock/i.test(text) ? importList(file, text) : importBackup(file, text)
    })

  async function importBackup(file: File, text: string): Promise<Done | undefined> {
    const result = parseBackup(text)
    if (!result.ok) {
      setProblem(i18n.t(problemKey(result.error), [file.name]))
      return undefined
    }
    const count = Object.keys(result.backup.sites).length
    const { settings, sites } = result.backup
    const onUndo = await replace((stored) => ({
      settings,
      sites: importSites(stored.sites, sites),
    }))
    return { text: i18n.t('options.imported', count, [String(count)]), onUndo }
  }

  async function importList(file: File, text: string): Promise<Done | undefined> {
    const { sites, skipped } = parseList(text, Date.now())
    const count = Object.keys(sites).length
    if (count === 0) {
      setProblem(i18n.t('options.importErrors.noSites', [file.name]))
      return undefined
    }
    const onUndo = await replace((stored) => ({
      ...stored,
      sites: giveListedSupport(stored.sites, sites, Date.now()),
    }))
    const words = [i18n.t('options.importedList', count, [String(count)])]
    if (skipped > 0) words.push(i18n.t('options.skipped', skipped, [String(skipped)]))
    return { text: words.join(' '), onUndo }
  }

  /** Replaces what is stored by what `change` makes of it; returns the way back. */
  async function replace(change: (stored: Backup) => Backup): Promise<() => void> {
    const before = { settings: await readSettings(), sites: await readSites() }
    const write = async ({ settings, sites }: Backup) => {
      await updateSites(() => sites)
      await writeSettings(settings)
      return undefined
    }
    await write(change(before))
    return () => void attempt(() => write(before))
  }

  return { exportAs, importFrom }
}

function problemKey(error: BackupError) {
  return `options.importErrors.${error}` as const
}
