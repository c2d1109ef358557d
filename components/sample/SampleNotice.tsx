import type { Ref } from 'preact'
import { i18n } from '#i18n'

export interface SampleNoticeProps {
  /** The layer that holds the page back. */
  layer: Ref<HTMLDivElement>
  onClose(): void
}

/** A notice as many sites show it: a layer over the page with a request. */
export function SampleNotice({ layer, onClose }: SampleNoticeProps) {
  return (
    <div class="sample-layer" ref={layer}>
      <div class="sample-notice" role="dialog" aria-labelledby="sample-notice">
        <h2 id="sample-notice">{i18n.t('sample.noticeTitle')}</h2>
        <p>{i18n.t('sample.noticeText')}</p>
        <button type="button" onClick={onClose}>
          {i18n.t('sample.noticeButton')}
        </button>
      </div>
    </div>
  )
}
