import type { PromptProps } from '@/components/prompt/Prompt'
import type { StatusProps } from '@/components/prompt/Status'

/** The buttons of a status line beside the one that closes it. */
export interface StatusActions extends Omit<StatusProps, 'text' | 'onClose' | 'onReload'> {
  /** One that loads the page again. */
  offersReload?: true | undefined
}

/** Everything Truce says in a page: one question or one status line at a time. */
export interface PromptUi {
  /** Is this element Truce's own? */
  isOwn(element: Element): boolean
  /**
   * Asks what to do about a notice, `lift()` px above the lower edge. Words that can be read in `box` are not repeated.
   * Escape answers "Not now".
   */
  showPrompt(question: PromptProps, lift: () => number, box?: Element): void
  /** Says what was done, for a while, and offers what can be done about it. */
  showStatus(text: string, offers?: StatusActions): void
  /** Lets the reader point at something; resolves with nothing when they stopped. */
  pickElement(): Promise<Element | undefined>
  /** Moves the focus to what is shown: for a command, since the prompt itself never takes it. */
  focus(): void
  close(): void
  /**
   * Says for a while that the extension was updated, in place of whatever is shown, and offers to load the page again.
   * Nothing of the browser's is needed for it. Last of all: no listener is left.
   */
  sayUpdated(): void
}
