import type { Ref } from 'preact'
import { i18n } from '#i18n'
import { SampleArticle } from './SampleArticle'
import { SampleNotice } from './SampleNotice'

export interface SamplePageProps {
  isNoticeShown: boolean
  /** Dismissed or closed: there is nothing left to try Truce on. */
  isNoticeGone: boolean
  layer: Ref<HTMLDivElement>
  onCloseNotice(): void
  onAgain(): void
}

/** A page to try Truce on. */
export function SamplePage(props: SamplePageProps) {
  const { isNoticeShown, isNoticeGone, layer, onCloseNotice, onAgain } = props
  return (
    <>
      <main class="sample">
        <div class="sample-bar">
          <p>{i18n.t('sample.intro')}</p>
          {isNoticeGone && (
            <button type="button" onClick={onAgain}>
              {i18n.t('sample.again')}
            </button>
          )}
          <a href="/welcome.html">{i18n.t('sample.backToWelcome')}</a>
        </div>
        <SampleArticle />
      </main>
      {isNoticeShown && <SampleNotice layer={layer} onClose={onCloseNotice} />}
    </>
  )
}
