import { defineExtensionMessaging } from '@webext-core/messaging'
import type { PageStyle } from '@/core/dismissal'
import type { FrameContent, NoticeWords, WordsReading } from '@/core/notice'
import type { OpenReaderResult } from '@/core/reader/open-reader-result'
import type { Announcement } from '@/core/session/event'
import type { SiteChoice } from '@/core/sites/choice-in-page'
import type { EffectivePolicy } from '@/core/sites/policy'
import type { Bundle } from './inject-scripts'
import type { PageState } from './page-state'

/**
 * Everything that is said between the contexts of Truce. A page's scripts cannot send any of it; a page
 * whose process is compromised could speak as its own content script, so what content scripts may say
 * never names a site: the background takes the site from the sender.
 */
export interface Protocol {
  // A content script to the background.
  /** Said once where something hints at a notice. */
  hint(): void
  suspicion(): void
  /** Said at the beginning of a page on whose site notices are remembered. */
  prehide(): void
  policyHere(): EffectivePolicy
  pageState(state: PageState): void
  choose(choice: SiteChoice): void
  insertStyle(style: PageStyle): void
  removeStyle(style: PageStyle): void
  openReaderHere(): OpenReaderResult
  openSupportHere(): void
  readFrames(): FrameContent[]
  /** What the words of boxes say, in their order. */
  readWords(boxes: NoticeWords[]): WordsReading[]
  loadBundle(bundle: Bundle): void
  /** The reader returns to this page of the sender's site, which led them away. */
  preventRedirectsOnce(url: string): void

  // A page of Truce to the background; refused when it comes from anywhere else.
  openReaderIn(tabId: number): OpenReaderResult

  // The background or a page of Truce to the guard in a tab.
  look(): PageState
  dismiss(): PageState
  undo(): PageState
  point(): void
  focusPrompt(): void
  notNotice(): PageState
  policyChanged(): void
  announce(announcement: Announcement): void
}

/** What the background answers: everything but what is said to the guard. */
export type MessageToBackground = Exclude<
  keyof Protocol,
  'look' | 'dismiss' | 'undo' | 'point' | 'focusPrompt' | 'notNotice' | 'policyChanged' | 'announce'
>

const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()

export { onMessage, sendMessage }
