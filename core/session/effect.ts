import type { SiteChoice } from '@/core/sites/choice-in-page'
import type {
  Announcement,
  ChoicePurpose,
  DismissalCause,
  ScanPurpose,
  SessionEvent,
} from './event'

/** What a status line says; all but `choiceNotKept` are keys of `prompt` in the locales. */
export type StatusText =
  | 'dismissed'
  | 'couldNot'
  | 'notRestored'
  | 'supported'
  | 'leftAlone'
  | 'keptHere'
  | 'choiceNotKept'
  | Announcement

/** A status line, and the events its buttons stand for. */
export interface ShowStatus {
  do: 'showStatus'
  text: StatusText
  onUndo?: SessionEvent
  onReader?: SessionEvent
  onHowTo?: SessionEvent
  onTakeBack?: SessionEvent
  /** Has a button that loads the page again. */
  offersReload?: true
}

/** What the guard is to do. Those with a result answer with the event named beside them. */
export type SessionEffect =
  /** → `policyRead`, which carries `pending` on: the event that needs the policy. */
  | { do: 'readPolicy'; pending: SessionEvent | undefined }
  /** Waits for boxes known from earlier visits: `scanDue` once one is shown. */
  | { do: 'awaitKnownBoxes'; pointed: string[]; remembered: string[] }
  /** → `scanned`. Boxes named in `pointed` come before all others, those named in `mistaken` are passed over. */
  | { do: 'scan'; purpose: ScanPurpose; pointed: string[]; mistaken: string[] }
  /** → `scanDue` */
  | { do: 'rescan' }
  /** `pageChanged`, a little later. */
  | { do: 'scanSoon' }
  /** → `prehiddenRefuted`, or nothing. Boxes that were kept from being painted are shown if they have been judged. */
  | { do: 'settlePrehidden' }
  /** `answered` and `noticeGone` follow later, or `promptFailed`. */
  | { do: 'showPrompt'; message: string; cameFrom: string | undefined }
  | { do: 'closePrompt' }
  /** Says that the extension was updated; the last that is said in the page. */
  | { do: 'sayUpdated' }
  | ShowStatus
  /** `picked` or `pickCancelled` follows later. */
  | { do: 'pick' }
  /** Makes the box that was picked the page's notice. */
  | { do: 'adoptPicked' }
  /** → `dismissalEnded` */
  | { do: 'dismiss'; cause: DismissalCause }
  /** → `selectorsRead`: the selectors of what was just dismissed. */
  | { do: 'readSelectors' }
  | { do: 'undoAll' }
  /** → `undone`, of the `undoAll` before. */
  | { do: 'sayUndone' }
  /** → `noticeForgotten` */
  | { do: 'forgetNotice' }
  /** → `choiceSaved` or `choiceRefused`; neither where the background is gone. */
  | { do: 'saveChoice'; choice: SiteChoice; purpose: ChoicePurpose }
  /** Stores them one after the other. */
  | { do: 'revertChoices'; choices: SiteChoice[] }
  /** Takes the support of the site back; it is heard of as a change of policy. */
  | { do: 'endSupport' }
  /** Tells the background where the page stands. */
  | { do: 'report' }
  /** → `readerOpened` */
  | { do: 'openReader' }
  | { do: 'openSupportSteps' }
  /** Returns to the page that redirected the reader here, which must not do so again. */
  | { do: 'goBack'; url: string }
  | { do: 'goTo'; url: string }
  | { do: 'stopWatching' }
