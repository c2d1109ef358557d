import { render } from 'preact'
import { i18n } from '#i18n'
import { writeSettings } from '@/bridge/policy-store'
import { forgetVisits } from '@/bridge/visit-store'
import { Options } from '@/components/options/Options'
import type { Settings } from '@/core/sites/policy'
import { exportSettings } from './export-settings'
import { importSettings } from './import-settings'
import { removeSites } from './remove-sites'
import { useOutcome } from './use-outcome'
import { useSettings } from './use-settings'

function OptionsPage() {
  const { settings, sites, visits, sync, off } = useSettings()
  const { attempt, done, problem } = useOutcome()

  async function change(changes: Partial<Settings>): Promise<undefined> {
    await writeSettings({ ...settings, ...changes })
    // Whoever turns counting off does not want the earlier counts either.
    if (changes.countVisits === false) await forgetVisits()
  }

  return (
    <Options
      settings={settings}
      sites={sites}
      visits={visits}
      sync={sync}
      off={off}
      done={done}
      problem={problem}
      onChange={(changes) => void attempt(() => change(changes))}
      onRemove={(keys) => void attempt(() => removeSites(sites, keys))}
      onExport={(format) => void attempt(() => exportSettings(format))}
      onImport={(file) => void attempt(() => importSettings(file))}
    />
  )
}

document.title = i18n.t('options.title')
const root = document.getElementById('root')
if (root) render(<OptionsPage />, root)
