import { i18n } from '#i18n'
import { readSettings, readSites, updateSites, writeSettings } from '@/bridge/policy-store'
import { clearTotals, readTotals, updateTotals } from '@/bridge/totals-store'
import { type Backup, importSites, parseBackup } from '@/core/sites/backup'
import { giveListedSupport } from '@/core/sites/give-support'
import { parseList } from '@/core/sites/site-lists'
import { importTotals, NO_TOTALS } from '@/core/sites/totals'
import { plural } from '@/core/words/plural'
import type { Outcome } from './use-outcome'

/**
 * Adds the sites of a file to the reader's own. A backup also replaces the settings.
 *
 * @throws NotSavedError
 */
export async function importSettings(file: File): Promise<Outcome> {
  const text = await file.text()
  // A backup is a JSON object. `[Adblock Plus 2.0]` opens a filter list, and a JSON array is neither.
  const isList = !/^\uFEFF?\s*[{[]/.test(text) && !file.name.endsWith('.json')
  return isList || /^\[Adblock/i.test(text) ? importList(file, text) : importBackup(file, text)
}

async function importBackup(file: File, text: string): Promise<Outcome> {
  const result = parseBackup(text)
  if (!result.ok) {
    return { problem: i18n.t(`options.importErrors.${result.error}`, [file.name]) }
  }
  const count = Object.keys(result.backup.sites).length
  const { settings, sites, totals } = result.backup
  const undo = await replace((stored) => ({
    settings,
    sites: importSites(stored.sites, sites),
    totals: importTotals(stored.totals, totals ?? NO_TOTALS),
  }))
  return {
    text: count === 0 ? i18n.t('options.imported.none') : plural('options.imported', count),
    undo,
  }
}

async function importList(file: File, text: string): Promise<Outcome> {
  const { sites, skipped } = parseList(text, Date.now())
  const count = Object.keys(sites).length
  if (count === 0) return { problem: i18n.t('options.importErrors.noSites', [file.name]) }
  const undo = await replace((stored) => ({
    ...stored,
    sites: giveListedSupport(stored.sites, sites, Date.now()),
  }))
  const sentences = [plural('options.importedList', count)]
  if (skipped > 0) sentences.push(plural('options.skipped', skipped))
  return { text: sentences.join(' '), undo }
}

/** Replaces what is stored by what `change` makes of it. Returns how to undo that. */
async function replace(
  change: (stored: Required<Backup>) => Required<Backup>,
): Promise<() => Promise<undefined>> {
  const before = {
    settings: await readSettings(),
    sites: await readSites(),
    totals: await readTotals(),
  }
  await write(change(before))
  return () => write(before)
}

async function write({ settings, sites, totals }: Required<Backup>): Promise<undefined> {
  await updateSites(() => sites)
  await writeSettings(settings)
  if (totals.since === undefined) await clearTotals()
  else await updateTotals(() => totals)
}
