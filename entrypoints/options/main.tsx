import { render } from 'preact'
import { i18n } from '#i18n'
import { Options } from '@/components/options/Options'
import { useSettings } from './use-settings'

function OptionsPage() {
  const { settings, sites, visits, sync, off, done, problem, ...can } = useSettings()
  return (
    <Options
      settings={settings}
      sites={sites}
      visits={visits}
      sync={sync}
      off={off}
      done={done}
      problem={problem}
      onChange={can.change}
      onRemove={can.remove}
      onExport={can.exportAs}
      onImport={can.importFrom}
    />
  )
}

document.title = i18n.t('options.title')
const root = document.getElementById('root')
if (root) render(<OptionsPage />, root)
