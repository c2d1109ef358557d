import { i18n } from '#i18n'
import { Prompt, type PromptProps } from '@/components/prompt/Prompt'
import { Status } from '@/components/prompt/Status'
import { Updated } from '@/components/prompt/Updated'
import { areWordsInView } from '@/core/notice/read/are-words-in-view'
import { ownLanguage } from '@/core/words/own-language'
import { createOverlay } from './overlay'
import { createPicker } from './picker'
import type { PromptUi, StatusActions } from './types'

/** A status line goes by itself after this long, unless the pointer or the focus rests on it. */
const STATUS_MS = 10_000

/** What the prompt takes of the window's lower corner, with its margins (`components/prompt/prompt.css`). In px. */
const PROMPT = { width: 400, height: 226 }

/** @param onCheck called now and then while a question is shown. */
export function createPromptUi(window: Window & typeof globalThis, onCheck: () => void): PromptUi {
  let question: PromptProps | undefined
  const overlay = createOverlay(window.document, {
    onCheck: () => question && onCheck(),
    onGivenUp: close,
    onKey: (event) => answerEscape(event, question),
  })
  const picker = createPicker(window, overlay)
  let statusTimer = 0
  // Read while the browser still gives words.
  const updated = {
    language: ownLanguage(),
    text: i18n.t('prompt.updated'),
    reload: i18n.t('prompt.reload'),
  }

  function close(): void {
    question = undefined
    window.clearTimeout(statusTimer)
    overlay.hide()
  }

  function showPrompt(props: PromptProps, lift: () => number, box?: Element): void {
    close()
    question = props
    const left = window.innerWidth - PROMPT.width
    const top = window.innerHeight - PROMPT.height - lift()
    const areWordsBeside = !!box && areWordsInView(window, box, props.message, { left, top })
    overlay.show(<Prompt {...props} areWordsBeside={areWordsBeside} />, lift)
  }

  function showStatus(text: string, offers?: StatusActions): void {
    close()
    const onReload = offers?.offersReload && reload
    overlay.show(<Status text={text} {...offers} onReload={onReload} onClose={close} />)
    closeLater()
  }

  function reload(): void {
    window.location.reload()
  }

  function closeLater(): void {
    statusTimer = window.setTimeout(() => (overlay.isInUse() ? closeLater() : close()), STATUS_MS)
  }

  return {
    isOwn: overlay.isOwn,
    showPrompt,
    showStatus,
    pickElement() {
      close()
      return picker.pick()
    },
    focus: overlay.focus,
    close,
    sayUpdated() {
      close()
      overlay.show(<Updated {...updated} onReload={reload} />)
      closeLater()
    },
  }
}

/** Has Escape answer "Not now". The press is the prompt's alone: the same one must not close a dialog of the page. */
function answerEscape(event: KeyboardEvent, question: PromptProps | undefined): void {
  if (event.key !== 'Escape' || !event.isTrusted || !question) return
  event.preventDefault()
  event.stopImmediatePropagation()
  question.onNotNow(false)
}
