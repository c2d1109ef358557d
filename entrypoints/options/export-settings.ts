import { i18n } from '#i18n'
import { readSettings, readSites } from '@/bridge/policy-store'
import { readTotals } from '@/bridge/totals-store'
import type { ExportFormat } from '@/components/options/Backup'
import { saveFile } from '@/components/save-file'
import { formatBackup } from '@/core/sites/backup'
import { formatList } from '@/core/sites/site-lists'
import type { Outcome } from './use-outcome'

/** Saves all settings, or the supported sites as a list for another tool, to a file. */
export async function exportSettings(format: ExportFormat): Promise<Outcome> {
  const day = new Date().toISOString().slice(0, 10)
  const sites = await readSites()
  if (format === 'truce') {
    const [settings, totals] = [await readSettings(), await readTotals()]
    const backup = formatBackup({ settings, sites, ...(totals.since !== undefined && { totals }) })
    saveFile(`truce-settings-${day}.json`, backup, 'application/json')
    return { text: i18n.t('options.exported') }
  }
  const list = formatList(format, sites, Date.now())
  if (!list) return { text: i18n.t('options.nothingToExport') }
  saveFile(`truce-sites-${format}-${day}.txt`, list, 'text/plain')
  return { text: i18n.t('options.exportedList') }
}
