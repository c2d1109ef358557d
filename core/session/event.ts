import type { OpenReaderResult } from '@/core/reader/open-reader-result'
import type { SiteChoice } from '@/core/sites/choice-in-page'
import type { Certainty } from '@/core/sites/decide'
import type { EffectivePolicy } from '@/core/sites/policy'

/** A short message of Truce about something that did not happen in the page; a key of `prompt` in the locales. */
export type Announcement = Exclude<OpenReaderResult, 'opened'> | 'supportEnded'

/** What the session needs to know of a notice; its elements stay with the guard. */
export interface FoundNotice {
  /** The publisher's words. */
  message: string
  certainty: Certainty
  /** The reader pointed at it on an earlier visit. */
  isPointed: boolean
}

/** Why the page is scanned: to act on what is found, for the popup to show it, or to dismiss it from there. */
export type ScanPurpose = 'act' | 'show' | 'dismiss'

/** On whose account a notice is dismissed. */
export type DismissalCause =
  /** The reader chose to dismiss notices. */
  | { by: 'policy' }
  /** It was dismissed before and came back. */
  | { by: 'return' }
  /** The reader pointed at it on an earlier visit. */
  | { by: 'pointed' }
  | { by: 'popup' }
  | { by: 'prompt'; everyTime: boolean }
  /** The reader has just pointed at it. `name`: how the box is known again, where it can be. */
  | { by: 'picker'; name: string | undefined }

/** What follows once a choice is stored. */
export type ChoicePurpose =
  | { of: 'support' }
  /** An undo of the dismissal takes it back. */
  | { of: 'dismissal' }
  /** The reader said that the box of this name is no notice. */
  | { of: 'correction'; name: string }
  | { of: 'nothing' }

/** What the reader says to the question. "Every time" means nothing with support and with the reader view. */
export type Answer = 'dismiss' | 'support' | 'openReader' | 'notNow'

/** What happens to a page and its session. */
export type SessionEvent =
  // The page.
  | { type: 'scanDue' }
  /** It changed: it is scanned, unless it was too often. */
  | { type: 'pageChanged' }
  /** It has become another view without being loaded. */
  | { type: 'navigated' }
  /** The notice asked about is no longer rendered. */
  | { type: 'noticeGone' }
  /** It was kept from redirecting the reader to `url`. */
  | { type: 'redirectBlocked'; url: string }
  // The reader, in the prompt.
  | { type: 'answered'; answer: Answer; everyTime: boolean }
  /** The question could not be shown. */
  | { type: 'promptFailed' }
  // The reader, in a status line.
  | { type: 'supportUndone' }
  | { type: 'correctionUndone'; name: string }
  | { type: 'readerAsked' }
  | { type: 'supportStepsAsked' }
  /** On to where the page was kept from going. */
  | { type: 'redirectAllowed'; url: string }
  // The reader, with the picker.
  | { type: 'picked'; name: string | undefined }
  | { type: 'pickCancelled' }
  // The popup.
  | { type: 'scanAsked' }
  | { type: 'dismissAsked' }
  | { type: 'pickAsked' }
  /** What was found, or dismissed, is no notice. */
  | { type: 'corrected' }
  /** From the popup or from a status line. */
  | { type: 'undoAsked' }
  // The background.
  | { type: 'policyChanged' }
  | { type: 'announced'; announcement: Announcement }
  /** The extension's context is gone. */
  | { type: 'contextInvalidated' }
  // What came of an effect.
  | { type: 'policyRead'; policy: EffectivePolicy; pending: SessionEvent | undefined }
  | {
      type: 'scanned'
      purpose: ScanPurpose
      notice: FoundNotice | undefined
      /** The page that redirected the reader to this one, where this one is nothing but a notice. */
      cameFrom: string | undefined
    }
  /** `isExact`: all of the page is as it was. */
  | { type: 'undone'; isExact: boolean }
  | { type: 'dismissalEnded'; isDone: boolean; message: string; cause: DismissalCause }
  /** `name`: how the box is known again, where it can be. */
  | { type: 'noticeForgotten'; name: string | undefined }
  | { type: 'selectorsRead'; selectors: string[] }
  /** What was kept from being painted is shown now, and is no notice. */
  | { type: 'prehiddenRefuted' }
  | { type: 'choiceSaved'; choice: SiteChoice; purpose: ChoicePurpose }
  /** The browser did not store a choice; its store is full, as a rule. */
  | { type: 'choiceRefused' }
  | { type: 'readerOpened'; result: OpenReaderResult }

/** The event of one type. */
export type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>
