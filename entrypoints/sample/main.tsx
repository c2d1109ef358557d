import { render } from 'preact'
import { i18n } from '#i18n'
import { SamplePage } from '@/components/sample/SamplePage'
import { ownLanguage } from '@/core/words/own-language'
import { listenFirst } from '../isolated-world/listen-first'
import { useSampleNotice } from './use-sample-notice'

function Sample() {
  const { layer, isShown, isGone, close, again } = useSampleNotice()
  return (
    <SamplePage
      isNoticeShown={isShown}
      isNoticeGone={isGone}
      layer={layer}
      onCloseNotice={close}
      onAgain={() => void again()}
    />
  )
}

// The prompt takes its presses from here, as on any page.
listenFirst()
Object.assign(document.documentElement, ownLanguage())
document.title = i18n.t('sample.title')
const root = document.getElementById('root')
if (root) render(<Sample />, root)
