import { Prompt, type PromptProps } from '@/components/prompt/Prompt'
import { Status, type StatusProps } from '@/components/prompt/Status'
import { createOverlay } from './overlay'
import { createPicker } from './picker'

/** A status line goes by itself after this long, unless the pointer or the focus rests on it. */
const STATUS_MS = 10_000

/** What a status line lets one do beside closing it. */
export type Offers = Pick<StatusProps, 'onUndo' | 'onReader' | 'onHowTo'>

/** Everything Truce says in a page: one question or one status line at a time. */
export interface Voice {
  /** The reader is being asked, or is pointing. */
  readonly isAsking: boolean
  /** Is this element Truce's own? */
  isOwn(element: Element): boolean
  /** Asks what to do about a notice, `lift` px above the lower edge. Escape answers "Not now". */
  ask(question: PromptProps, lift: number): void
  /** Says what was done, for a while, and offers what can be done about it. */
  say(text: string, offers?: Offers): void
  /** Lets the reader point at something; resolves with nothing when they stopped. */
  pick(): Promise<Element | undefined>
  hush(): void
}

/** @param onCheck called now and then while a question is shown. */
export function createVoice(window: Window & typeof globalThis, onCheck: () => void): Voice {
  let question: PromptProps | undefined
  const overlay = createOverlay(window.document, () => {
    if (question) onCheck()
  })
  const picker = createPicker(window, overlay)
  let isPicking = false
  let statusTimer = 0

  function hush(): void {
    question = undefined
    window.clearTimeout(statusTimer)
    overlay.hide()
  }

  function ask(props: PromptProps, lift: number): void {
    hush()
    question = props
    overlay.show(<Prompt {...props} />, lift)
  }

  function say(text: string, offers?: Offers): void {
    hush()
    overlay.show(<Status text={text} {...offers} onClose={hush} />)
    hushLater()
  }

  function hushLater(): void {
    statusTimer = window.setTimeout(() => (overlay.isInUse() ? hushLater() : hush()), STATUS_MS)
  }

  // On the window and in the capture phase, so that a page that swallows keys is heard after us. The press
  // is the prompt's alone: the same one must not close a dialog of the page as well.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || !question) return
      event.preventDefault()
      event.stopImmediatePropagation()
      question.onNotNow(false)
    },
    { capture: true },
  )

  return {
    get isAsking() {
      return question !== undefined || isPicking
    },
    isOwn: overlay.isOwn,
    ask,
    say,
    async pick() {
      hush()
      isPicking = true
      const picked = await picker.pick()
      isPicking = false
      return picked
    },
    hush,
  }
}
