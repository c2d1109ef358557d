import { render } from 'preact'
import { openOptions } from '@/bridge/tabs'
import { Popup } from '@/components/popup/Popup'
import { DEFAULT_SETTINGS } from '@/core/sites/policy'
import { closePopup, usePage } from './use-page'

function PopupPage() {
  const { known, problem, act, choose, setSupport, showSupport, openReader, point } = usePage()
  return (
    <Popup
      site={known?.site}
      phase={known?.page?.phase ?? 'looking'}
      message={known?.page?.message}
      evidence={known?.page?.evidence ?? []}
      policy={known?.policy ?? { support: false, alwaysReader: false, ...DEFAULT_SETTINGS }}
      problem={problem}
      check={known?.check}
      onSupport={setSupport}
      onHowTo={showSupport}
      onWhenNotice={(whenNotice) => choose({ whenNotice })}
      onAlwaysReader={(always) => choose({ alwaysReader: always || undefined })}
      onDismiss={() => act('dismiss')}
      onUndo={() => act('undo')}
      onReader={openReader}
      onPoint={point}
      onSettings={() => {
        void openOptions().then(closePopup)
      }}
    />
  )
}

const root = document.getElementById('root')
if (root) render(<PopupPage />, root)
