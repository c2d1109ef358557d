import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type Dismissal, dismiss } from '@/core/dismissal'
import { setInterceptor } from '../isolated-world/set-interceptor'
import { createPromptUi } from '../prompt-ui/prompt-ui'
import { openSampleInReader } from './open-sample-in-reader'
import { sampleStyle } from './sample-style'

/** Runs the prompt, the dismissal and the undo on the sample's notice. No choice is stored. */
export function useSampleNotice() {
  const layer = useRef<HTMLDivElement>(null)
  const dismissal = useRef<Dismissal>(undefined)
  const [isShown, setShown] = useState(true)
  const [isDismissed, setDismissed] = useState(false)
  const [ui] = useState(() => createPromptUi(window, () => layer.current ?? ui.close()))

  function ask(): void {
    ui.showPrompt(
      {
        message: `${i18n.t('sample.noticeTitle')}\n${i18n.t('sample.noticeText')}`,
        onDismiss: () => void dismissNotice(),
        onSupport: () => ui.showStatus(i18n.t('prompt.supported'), { onUndo: ask }),
        onReader: () => void openReader(),
        onNotNow: ui.close,
      },
      () => 0,
    )
  }

  async function dismissNotice(): Promise<void> {
    if (!layer.current) return
    const layers = [layer.current]
    dismissal.current = await dismiss({
      ...{ window, layers, setInterceptor, userStyle: sampleStyle },
      focusBefore: document.activeElement,
    })
    setDismissed(true)
    ui.showStatus(i18n.t('prompt.dismissed'), { onUndo: () => void undo().then(ask) })
  }

  async function undo(): Promise<void> {
    await dismissal.current?.undo()
    dismissal.current = undefined
    setDismissed(false)
  }

  async function openReader(): Promise<void> {
    const isOpened = await openSampleInReader(layer.current ? [layer.current] : [])
    if (!isOpened) ui.showStatus(i18n.t('prompt.noArticle'))
  }

  useEffect(() => {
    if (isShown) ask()
    document.documentElement.classList.toggle('is-locked', isShown)
  }, [isShown])

  return {
    layer,
    isShown,
    isGone: isDismissed || !isShown,
    close() {
      ui.close()
      setShown(false)
    },
    async again() {
      await undo()
      setShown(true)
      ask()
    },
  }
}
