import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'

export interface AllowAdsProps {
  isSupported: boolean
  onAllowAds(): void
  /** Takes that back. */
  onUndoSupport(): void
  /** Shows how to let the site's ads through in an ad blocker. */
  onSupportSteps(): void
}

/** Supports the site, and then leads on to the steps in the ad blocker. Undo is there only for what was just pressed. */
export function AllowAds({
  isSupported,
  onAllowAds,
  onUndoSupport,
  onSupportSteps,
}: AllowAdsProps) {
  const first = useRef<HTMLButtonElement>(null)
  const [wasPressed, setPressed] = useState(false)

  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (wasPressed) first.current?.focus()
  }, [isSupported])

  const act = (then: () => void) => () => {
    setPressed(true)
    then()
  }
  return (
    <>
      <li class="support-done">
        <p role="status">{isSupported && i18n.t('prompt.supported')}</p>
      </li>
      <li>
        <button
          key={String(isSupported)}
          ref={first}
          type="button"
          onClick={isSupported ? onSupportSteps : act(onAllowAds)}
        >
          {i18n.t(isSupported ? 'prompt.howTo' : 'reader.allowAds')}
        </button>
      </li>
      {isSupported && wasPressed && (
        <li>
          <button type="button" onClick={act(onUndoSupport)}>
            {i18n.t('prompt.undo')}
          </button>
        </li>
      )}
    </>
  )
}
