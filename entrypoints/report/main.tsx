import { render } from 'preact'
import { i18n } from '#i18n'
import { openTab } from '@/bridge/tabs'
import { ReportView } from '@/components/report/ReportView'
import { formAddress } from '@/core/report/form-address'
import { ownLanguage } from '@/core/words/own-language'
import { readReport } from '@/services/read-report'
import { form } from '@/store/placeholders.json'

async function start(root: HTMLElement): Promise<void> {
  const report = await readReport(location.search)
  render(
    <ReportView
      report={report}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onOpenForm={(cause, shown) => void openTab(formAddress(form, cause, shown))}
    />,
    root,
  )
}

Object.assign(document.documentElement, ownLanguage())
document.title = i18n.t('report.title')
const root = document.getElementById('root')
if (root) void start(root)
