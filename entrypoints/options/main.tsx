import { render } from 'preact'
import { i18n } from '#i18n'
import { Options } from '@/components/options/Options'
import { useSettings } from './use-settings'

function OptionsPage() {
  const { settings, sites, done, problem, changeDefault, remove, exportAll, importAll } =
    useSettings()
  return (
    <Options
      settings={settings}
      sites={sites}
      done={done}
      problem={problem}
      onWhenNotice={changeDefault}
      onRemove={remove}
      onExport={exportAll}
      onImport={importAll}
    />
  )
}

document.title = i18n.t('options.title')
const root = document.getElementById('root')
if (root) render(<OptionsPage />, root)
