import type { Technique } from '@/core/dismissal'
import type { EvidenceId } from '@/core/notice'

/**
 * Where Truce stands with one page.
 * - `quiet`: nothing found.
 * - `found`: a notice is shown, nothing was done.
 * - `dismissed`: a notice was put away and can be put back.
 * - `failed`: a notice could not be put away; the page is as it was.
 * - `supported`: the site is supported; Truce did not even look.
 * - `unreachable`: Truce may not look at this page (a browser page, the store, a file).
 */
export type Phase = 'quiet' | 'found' | 'dismissed' | 'failed' | 'supported' | 'unreachable'

export interface PageState {
  phase: Phase
  /** The publisher's words, of the notice or of a box that was left alone. */
  message?: string
  /** Why it was taken for a notice, or for another popup. */
  evidence?: EvidenceId[]
  /** How it was put away, while it is dismissed. */
  techniques?: Technique[]
}
