import type { UnreachableReason } from '@/core/address/why-unreachable'
import type { Technique } from '@/core/dismissal'
import type { EvidenceId } from '@/core/notice'
import type { EvidenceQuotes, NoticeKind } from '@/core/notice/types'

/**
 * The state of one page.
 * - `quiet`: nothing found.
 * - `found`: a notice is shown, nothing was done.
 * - `dismissed`: a notice was dismissed, which can be undone.
 * - `failed`: a notice could not be dismissed; the page is as it was.
 * - `supported`: the site is supported, so the page was not scanned.
 * - `unreachable`: Truce may not run in this page (a browser page, an add-on store, a file).
 */
export type Phase = 'quiet' | 'found' | 'dismissed' | 'failed' | 'supported' | 'unreachable'

export interface PageState {
  phase: Phase
  /** Why Truce cannot run in this page, where that is known. */
  reason?: UnreachableReason
  /** The text of the notice, or of a box that was left alone. */
  message?: string
  /** What the box is. */
  kind?: NoticeKind
  /** Why it was judged a notice, or another popup. */
  evidence?: EvidenceId[]
  /** The box's own words that some of it stands on. */
  quotes?: EvidenceQuotes
  /** How it was dismissed. */
  techniques?: Technique[]
}
