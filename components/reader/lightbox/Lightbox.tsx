import { ChevronLeft, ChevronRight, X } from 'lucide'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../controls/format-time'
import { Icon } from '../controls/Icon'
import { type EnlargeablePicture, picturesIn } from './pictures-in'

interface Shown {
  pictures: EnlargeablePicture[]
  at: number
}

/**
 * Shows the article's pictures one at a time, as large as the window. The browser's modal `dialog` traps the focus,
 * closes on Escape and returns the focus.
 */
export function Lightbox({ root }: { root: RefObject<HTMLElement | null> }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [shown, setShown] = useState<Shown>()

  useEffect(() => {
    const element = root.current
    if (!element) return
    function open(event: Event) {
      const button = event.target instanceof Element && event.target.closest('.enlarge')
      if (!button || !element) return
      const pictures = picturesIn(element)
      const at = pictures.findIndex((picture) => picture.button === button)
      if (at >= 0) setShown({ pictures, at })
    }
    element.addEventListener('click', open)
    return () => element.removeEventListener('click', open)
  }, [root])

  useEffect(() => {
    if (shown && !dialog.current?.open) dialog.current?.showModal()
  }, [shown])

  const picture = shown?.pictures[shown.at]
  const move = (by: 1 | -1) => {
    if (shown?.pictures[shown.at + by]) setShown({ ...shown, at: shown.at + by })
  }

  return (
    <dialog
      ref={dialog}
      class="lightbox"
      aria-label={i18n.t('reader.pictures')}
      onClose={() => setShown(undefined)}
      onKeyDown={({ key }) => {
        if (key === 'ArrowRight') move(1)
        if (key === 'ArrowLeft') move(-1)
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget || (target as Element).matches('.lightbox-stage'))
          currentTarget.close()
      }}
    >
      {picture && (
        <>
          <div class="lightbox-stage">
            <img
              src={picture.src}
              alt={picture.alt}
              crossOrigin="anonymous"
              referrerpolicy="no-referrer"
            />
          </div>
          {picture.caption && (
            <p class="lightbox-caption" lang={picture.lang} dir="auto">
              {picture.caption}
            </p>
          )}
          <div class="lightbox-controls">
            {shown.pictures.length > 1 && (
              <>
                <button
                  type="button"
                  aria-label={i18n.t('reader.previousPicture')}
                  aria-disabled={shown.at === 0}
                  onClick={() => move(-1)}
                >
                  <Icon of={ChevronLeft} points />
                </button>
                <span aria-live="polite">
                  {i18n.t('reader.ofPictures', [
                    formatNumber(shown.at + 1),
                    formatNumber(shown.pictures.length),
                  ])}
                </span>
                <button
                  type="button"
                  aria-label={i18n.t('reader.nextPicture')}
                  aria-disabled={shown.at === shown.pictures.length - 1}
                  onClick={() => move(1)}
                >
                  <Icon of={ChevronRight} points />
                </button>
              </>
            )}
            <button
              type="button"
              aria-label={i18n.t('reader.close')}
              onClick={() => dialog.current?.close()}
            >
              <Icon of={X} />
            </button>
          </div>
        </>
      )}
    </dialog>
  )
}
