import { render } from 'preact'
import { i18n } from '#i18n'
import { writeSettings } from '@/bridge/policy-store'
import { clearTotals } from '@/bridge/totals-store'
import { forgetVisits } from '@/bridge/visit-store'
import { Options } from '@/components/options/Options'
import type { Settings } from '@/core/sites/policy'
import { ownLanguage } from '@/core/words/own-language'
import { openReport } from '@/services/open-report'
import { chooseForSite } from './choose-for-site'
import { exportSettings } from './export-settings'
import { importSettings } from './import-settings'
import { removeSites } from './remove-sites'
import { useOutcome } from './use-outcome'
import { useSettings } from './use-settings'
import { useShortcutsOfBrowser } from './use-shortcuts-of-browser'
import { useUpdateNote } from './use-update-note'

function OptionsPage() {
  const stored = useSettings()
  const { settings, sites } = stored
  const { attempt, said } = useOutcome()
  const { updatedTo, hide } = useUpdateNote()
  const shortcuts = useShortcutsOfBrowser()

  async function change(changes: Partial<Settings>): Promise<undefined> {
    await writeSettings({ ...settings, ...changes })
    // Whoever turns counting off does not want the earlier counts either.
    if (changes.countVisits === false) await forgetVisits()
    if (changes.countTotals === false) await clearTotals()
  }

  return (
    <Options
      {...stored}
      shortcuts={shortcuts}
      updatedTo={updatedTo}
      said={said}
      onChange={(where, changes) => void attempt(where, () => change(changes))}
      onChoose={(...chosen) => void attempt('sites', () => chooseForSite(...chosen))}
      onRemove={(keys) => void attempt('sites', () => removeSites(sites, keys))}
      onClearTotals={() => void attempt('totals', () => clearTotals().then(() => undefined))}
      onExport={(format) => void attempt('backup', () => exportSettings(format))}
      onImport={(file) => void attempt('backup', () => importSettings(file))}
      onHideUpdate={hide}
      onReport={() => void openReport()}
    />
  )
}

Object.assign(document.documentElement, ownLanguage())
document.title = i18n.t('options.title')
const root = document.getElementById('root')
if (root) render(<OptionsPage />, root)
