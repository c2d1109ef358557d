import type { RefObject } from 'preact'
import { i18n } from '#i18n'
import { minutesLeft } from '@/core/reader/progress'
import { formatNumber } from '../../controls/format-time'
import { useShareRead } from './use-share-read'

interface Props {
  root: RefObject<HTMLElement | null>
  /** Reading time of the whole article. */
  minutes: number
}

/** A line below the toolbar that shows how much has been read, and the reading time that is left. */
export function Progress({ root, minutes }: Props) {
  const share = useShareRead(root)
  const left = minutesLeft(minutes, share)
  const text =
    left === 0 ? i18n.t('reader.read') : i18n.t('reader.minutesLeft', [formatNumber(left)])
  return (
    <>
      <span class="time-left" aria-hidden="true">
        {share > 0 && text}
      </span>
      <div
        class="progress"
        role="progressbar"
        aria-label={i18n.t('reader.progress')}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={text}
      >
        <div style={{ transform: `scaleX(${share})` }} />
      </div>
    </>
  )
}
