import type { RefObject } from 'preact'
import { i18n } from '#i18n'
import { minutesLeft } from '@/core/reader/progress'
import { useShareRead } from './use-share-read'

interface Props {
  root: RefObject<HTMLElement | null>
  /** Of the whole article. */
  minutes: number
}

/** A thin line along the toolbar that grows with what has been read, and the time left in words. */
export function Progress({ root, minutes }: Props) {
  const share = useShareRead(root)
  const left = minutesLeft(minutes, share)
  const words = left === 0 ? i18n.t('reader.read') : i18n.t('reader.minutesLeft', [String(left)])
  return (
    <>
      <span class="time-left" aria-hidden="true">
        {share > 0 && words}
      </span>
      <div
        class="progress"
        role="progressbar"
        aria-label={i18n.t('reader.progress')}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={words}
      >
        <div style={{ transform: `scaleX(${share})` }} />
      </div>
    </>
  )
}
