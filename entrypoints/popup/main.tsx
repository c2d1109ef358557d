import { render } from 'preact'
import { openOptions } from '@/bridge/tabs'
import { Popup } from '@/components/popup/Popup'
import { DEFAULT_SETTINGS } from '@/core/sites/policy'
import { ownLanguage } from '@/core/words/own-language'
import { closePopup } from './close-popup'
import { useIsLate } from './use-is-late'
import { useTabState } from './use-tab-state'

/** Most pages have answered by then; what does not depend on the answer of another can be had from then on. */
const EARLY_MS = 600

function PopupPage() {
  const { state, problem, hasNoArticle, act, choose, ...does } = useTabState()
  const isLate = useIsLate(EARLY_MS)
  const phase = state?.page?.phase ?? 'looking'
  return (
    <Popup
      site={state?.site}
      phase={phase}
      isEarly={phase === 'looking' && !isLate}
      reason={state?.page?.reason}
      isLoading={state?.tab?.isLoading ?? false}
      isReaderOff={state?.isReaderOff ?? false}
      message={state?.page?.message}
      evidence={state?.page?.evidence ?? []}
      quotes={state?.page?.quotes ?? {}}
      techniques={state?.page?.techniques ?? []}
      policy={state?.policy ?? { support: false, alwaysReader: false, ...DEFAULT_SETTINGS }}
      hasNoArticle={hasNoArticle}
      problem={problem}
      check={state?.check}
      onSupport={does.setSupport}
      onHowTo={does.showSupport}
      onWhenNotice={(whenNotice) => choose({ whenNotice })}
      onAlwaysReader={(always) => choose({ alwaysReader: always || undefined })}
      onDismiss={() => act('dismiss')}
      onUndo={() => act('undo')}
      onNotNotice={() => act('notNotice')}
      onReader={does.openReader}
      onPoint={does.point}
      onReport={does.report}
      onSettings={() => {
        void openOptions().then(closePopup)
      }}
    />
  )
}

Object.assign(document.documentElement, ownLanguage())
const root = document.getElementById('root')
if (root) render(<PopupPage />, root)
