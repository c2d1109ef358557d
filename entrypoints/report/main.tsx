import { render } from 'preact'
import { i18n } from '#i18n'
import { findTab, openTab, showTab } from '@/bridge/tabs'
import { ReportView } from '@/components/report/ReportView'
import { formAddress } from '@/core/report/form-address'
import { ownLanguage } from '@/core/words/own-language'
import { readReport } from '@/services/read-report'
import { form } from '@/store/placeholders.json'

async function start(root: HTMLElement): Promise<void> {
  const report = await readReport(location.search)
  // In the settings it is about no page.
  const isOfTab = new URLSearchParams(location.search).has('tab')
  const tab = isOfTab ? await findTab(location.search) : undefined
  render(
    <ReportView
      report={report}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onOpenForm={(cause, shown) => void openTab(formAddress(form, cause, shown))}
      onReturn={tab && (() => void showTab(tab.id))}
    />,
    root,
  )
}

Object.assign(document.documentElement, ownLanguage())
document.title = i18n.t('report.title')
const root = document.getElementById('root')
if (root) void start(root)
